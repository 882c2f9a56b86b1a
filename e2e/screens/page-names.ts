import { ROUTE_LIST, type ListedRoute } from '../pages/route-list.ts';

/** A listed page with the name of its picture, without an ending. */
export interface NamedRoute extends ListedRoute {
  readonly name: string;
}

/** Every listed page under a name of its own: where it is, and who looks. */
export const NAMED_ROUTES: readonly NamedRoute[] = ROUTE_LIST.map((route, index) => {
  const name = nameOf(route);
  const before = ROUTE_LIST.slice(0, index).filter((other) => nameOf(other) === name).length;
  return { ...route, name: before === 0 ? name : `${name}-${before + 1}` };
});

function nameOf({ path, as }: ListedRoute): string {
  const places = path.split('/').filter((part) => part !== '' && !part.startsWith(':') && part !== 'rounds');
  const place = path === '*' ? ['not-found'] : path === '/rounds/:roundId' ? ['round'] : places;
  return [...(place.length === 0 ? [path === '/rounds' ? 'rounds' : 'home'] : place), roleOf(as)].join('-');
}

/** `applicant` for whoever acts for a municipality. */
function roleOf(as: string | undefined): string {
  if (as === undefined) return 'nobody';
  return as.startsWith('demo-gm') ? 'applicant' : as.slice('demo-'.length);
}
