import { dividedBy } from './divided-by.js';

const proposal = (allocationId: string, status: 'PROPOSED' | 'RETURNED' | 'APPROVED') => ({ allocationId, status });
const [returned, approved, reserve] = [proposal('a', 'RETURNED'), proposal('b', 'APPROVED'), proposal('c', 'PROPOSED')];

test('until a division is approved, every proposal divides the ceiling', () => {
  expect([returned, approved].map((one) => dividedBy(one, [returned, approved]))).toEqual(['FIRST', 'FIRST']);
});

test('what is proposed after an approved division divides the reserve', () => {
  expect(dividedBy(reserve, [returned, approved, reserve])).toBe('TRANCHE');
});
