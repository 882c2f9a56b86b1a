import { fileName, municipalityName } from './file-name.js';

const MUNICIPALITIES = [
  { code: 'GM0518', name: "'s-Gravenhage" },
  { code: 'GM0503', name: 'Delft' },
];

test('a file is called by its municipality, and by its number where it is not the first', () => {
  expect(fileName('gm0503-1', MUNICIPALITIES)).toBe('Delft');
  expect(fileName('gm0518-2', MUNICIPALITIES)).toBe("'s-Gravenhage (2)");
});

test('what is no file of a known municipality keeps its code', () => {
  expect(fileName('gm9999-1', MUNICIPALITIES)).toBe('gm9999-1');
  expect(fileName('2027', MUNICIPALITIES)).toBe('2027');
});

test('whom a message is for is named where it is a municipality', () => {
  expect(municipalityName('GM0503', MUNICIPALITIES)).toBe('Delft');
  expect(municipalityName('JENV/APPROVER', MUNICIPALITIES)).toBe('JENV/APPROVER');
});
