import type { BoardFile } from '../../../shared/rounds/board.js';

/** What the board is narrowed to and sorted by, as it stands in the address. */
export interface BoardFilter {
  readonly q: string;
  readonly phase: string;
  readonly component: string;
  readonly waits: string;
  readonly sort: string;
  readonly order: string;
  readonly [name: string]: string;
}

/** Everything, by municipality. */
export const EVERYTHING: BoardFilter = { q: '', phase: '', component: '', waits: '', sort: 'municipality', order: '' };

/** Whom something waits for: an office, or any municipality. */
export function partyOf(responsible: string): string {
  return responsible.includes('/') ? responsible : 'APPLICANT';
}

/** The files that were looked for, in the order asked for. */
export function shownFiles(files: readonly BoardFile[], filter: BoardFilter): readonly BoardFile[] {
  const sorted = files.filter((file) => fits(file, filter)).sort(ORDERS[filter.sort] ?? byMunicipality);
  return filter.order === 'down' ? sorted.reverse() : sorted;
}

function fits(file: BoardFile, { q, phase, component, waits }: BoardFilter): boolean {
  return (
    `${file.leadName ?? ''} ${file.code}`.toLowerCase().includes(q.trim().toLowerCase()) &&
    (phase === '' || file.phase === phase) &&
    (component === '' || file.components.some((one) => one === component)) &&
    (waits === '' || file.waits.some(({ responsible }) => partyOf(responsible) === waits))
  );
}

type Order = (one: BoardFile, other: BoardFile) => number;

/** Compares names as people look for them: ’s-Gravenhage under the S. */
const names = new Intl.Collator('nl', { ignorePunctuation: true });
const byMunicipality: Order = (one, other) =>
  names.compare(one.leadName ?? one.code, other.leadName ?? other.code) || names.compare(one.code, other.code);

const PHASES: readonly string[] = [
  ...['RECEIVED', 'ADMISSION', 'COMPLETENESS', 'SUPPLEMENT', 'ASSESSMENT'],
  ...['ASSESSED', 'DECISION', 'AWARDED', 'SETTLEMENT', 'CLOSED'],
];

const thenByMunicipality =
  (order: Order): Order =>
  (one, other) =>
    order(one, other) || byMunicipality(one, other);

/** What waits for nobody comes last. */
const firstWait = ({ waits: [wait] }: BoardFile) => wait?.dueOn ?? '9999';

const ORDERS: Readonly<Record<string, Order>> = {
  municipality: byMunicipality,
  phase: thenByMunicipality((one, other) => PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase)),
  requested: thenByMunicipality((one, other) => one.requestedCents - other.requestedCents),
  awarded: thenByMunicipality((one, other) => (one.awardedCents ?? -1) - (other.awardedCents ?? -1)),
  waits: thenByMunicipality((one, other) => firstWait(one).localeCompare(firstWait(other))),
  decision: thenByMunicipality((one, other) => one.decisionDueOn.localeCompare(other.decisionDueOn)),
};

/** Whom files wait for, each once. */
export function partiesOf(files: readonly BoardFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ waits }) => waits.map(({ responsible }) => partyOf(responsible))))].sort();
}

/** The values of a field that occur, each once. */
export function occurring<V extends string>(files: readonly BoardFile[], of: (file: BoardFile) => readonly V[]) {
  return [...new Set(files.flatMap(of))].sort();
}
