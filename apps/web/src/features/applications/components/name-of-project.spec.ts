import { nameOfProject } from './name-of-project.js';

const PROJECTS = [
  { projectId: 'p1', title: 'Sleutelfiguren' },
  { projectId: 'p2', title: null },
];

test('a project is called by its number and its title', () => {
  expect(nameOfProject('p1', PROJECTS)).toBe('p1 – Sleutelfiguren');
});

test('a project without a title, or one that is not known, is called by its number', () => {
  expect(nameOfProject('p2', PROJECTS)).toBe('p2');
  expect(nameOfProject('p9', PROJECTS)).toBe('p9');
});
