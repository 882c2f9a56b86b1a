import { ROUTE_LIST } from './route-list.ts';

interface Pages {
  readonly PATHS: Readonly<Record<string, string>>;
}

// By a name that is not known beforehand: the types of pages are checked beside them.
const load = (file: string): Promise<unknown> => import(`../../apps/web/src/${file}`);
const { PATHS } = (await load('shared/paths.js')) as Pages;

test('every page of the web application is opened by the browser tests', () => {
  const listed = new Set(ROUTE_LIST.map(({ path }) => path));
  expect([...listed].sort()).toEqual(['*', ...Object.values(PATHS)].sort());
});
