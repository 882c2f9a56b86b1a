import { shortSource } from './short-source.js';

test.each([
  ['Regeling specifieke uitkering gemeente 2022 (Stcrt. 2021, 34710)', 'Stcrt. 2021, 34710'],
  ['Regeling zonder vindplaats', 'Regeling zonder vindplaats'],
  ['Regeling (Stcrt. 2021, 34710) zoals gewijzigd', 'Regeling (Stcrt. 2021, 34710) zoals gewijzigd'],
])('%s is called %s', (regulation, name) => {
  expect(shortSource(regulation)).toBe(name);
});
