import { fileName, municipalityName, streamName } from './file-name.js';

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

test.each([
  ['application/2027/gm0503-1', 'Delft'],
  ['task/2027/gm0503-1/decision', 'Delft'],
  ['evaluation/2027/gm0518-1/p3', "'s-Gravenhage, p3"],
  ['objection/2027/gm0503-1/2', 'Delft, 2'],
  ['funding-round/2027', '2027'],
  ['task/2027/framework-approval', '2027'],
])('%s is called %s', (stream, name) => {
  expect(streamName(stream, MUNICIPALITIES)).toBe(name);
});
