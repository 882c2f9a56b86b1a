import type { ReachedMunicipality } from '../api/reach.js';

/** What the municipalities are narrowed to and sorted by, as it stands in the address. */
export interface ReachFilter {
  readonly q: string;
  readonly region: string;
  readonly reached: string;
  readonly sort: string;
  readonly order: string;
  readonly [name: string]: string;
}

/** Everybody, by name. */
export const EVERYBODY: ReachFilter = { q: '', region: '', reached: '', sort: 'name', order: '' };

/** The municipalities that were looked for, in the order asked for. */
export function shownMunicipalities(
  all: readonly ReachedMunicipality[],
  { q, region, reached, sort, order }: ReachFilter,
): readonly ReachedMunicipality[] {
  const wanted = plain(q.trim());
  const found = all
    .filter((one) => region === '' || one.safetyRegion === region)
    .filter((one) => reached === '' || one.reached === (reached === 'yes'))
    .filter(({ name, code }) => plain(`${name} ${code}`).includes(wanted))
    .sort(ORDERS[sort] ?? byName);
  return order === 'down' ? found.reverse() : found;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

type Order = (one: ReachedMunicipality, other: ReachedMunicipality) => number;

/** Compares names as people look for them: ’s-Gravenhage under the S. */
const names = new Intl.Collator('nl', { ignorePunctuation: true });
const byName: Order = (one, other) => names.compare(one.name, other.name);
const by =
  (key: (one: ReachedMunicipality) => string | number): Order =>
  (one, other) => {
    const [first, second] = [key(one), key(other)];
    return first < second ? -1 : first > second ? 1 : byName(one, other);
  };

const ORDERS: Readonly<Record<string, Order>> = {
  name: byName,
  code: by(({ code }) => code),
  region: by(({ safetyRegion }) => safetyRegion ?? ''),
  reached: by(({ reached }) => (reached ? 0 : 1)),
  requested: by(({ requestedCents }) => requestedCents ?? -1),
  awarded: by(({ awardedCents }) => awardedCents ?? -1),
};
