import { readdirSync } from 'node:fs';
import path from 'node:path';
import { STEPS } from '../journeys/steps.ts';
import { NAMED_ROUTES } from './page-names.ts';
import { tourName } from './tour-names.ts';

const pictures = (folder: string) =>
  readdirSync(path.resolve(import.meta.dirname, '../../docs/screens', folder)).sort();

test('each page of the route list has its picture, and no other has one', () => {
  expect(pictures('pages')).toEqual(NAMED_ROUTES.map(({ name }) => `${name}.webp`).sort());
});

test('each step of a round has its picture, and no other has one', () => {
  expect(pictures('round')).toEqual(STEPS.map((step) => `${tourName(step)}.webp`).sort());
});
