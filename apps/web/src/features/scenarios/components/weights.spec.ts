import { addressOfWeights, readWeights, weightsOf } from './weights.js';

test.each([
  ['GM0518:3,GM0363:2', { GM0518: 3, GM0363: 2 }],
  ['', {}],
  ['GM0518:0,GM0363:2,Den Haag:4,GM0344', { GM0363: 2 }],
])('the address %s holds the weights %j', (address, weights) => {
  expect(weightsOf(address)).toEqual(weights);
});

test('weights go into an address and come back, and 1 goes without saying', () => {
  const address = addressOfWeights({ GM0518: 3, GM0363: 1, GM0344: 12 });
  expect(address).toBe('GM0518:3,GM0344:12');
  expect(weightsOf(address)).toEqual({ GM0518: 3, GM0344: 12 });
});

test('a weight that is no whole number of 1 or more is named, and an empty one is 1', () => {
  const typed = { GM0518: ' 3 ', GM0363: '', GM0344: '1,5', GM0599: '0', GM0014: '1000000' };
  const { weights, faulty } = readWeights(typed);
  expect(weights).toMatchObject({ GM0518: 3, GM0363: 1 });
  expect(faulty).toEqual(['GM0344', 'GM0599', 'GM0014']);
});
