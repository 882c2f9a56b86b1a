import { dateOfParts, type DateParts } from '../../../shared/ui/form/date-parts.js';
import { readMunicipalities } from './read-municipalities.js';
import type { RoundAct } from './round-acts.js';

export const STRATEGIES = ['AS_ADVISED', 'PRO_RATA', 'WEIGHTED'] as const;

/** What is typed about a decision on a round. */
export interface TypedDecision {
  readonly strategy: string;
  readonly day: DateParts;
  readonly municipalities: string;
  readonly dropped: string;
  readonly reason: string;
}

export const NOTHING_DECIDED: TypedDecision = {
  ...{ strategy: 'AS_ADVISED', municipalities: '', dropped: '', reason: '' },
  day: { day: '', month: '', year: '' },
};

/** The body to send, or the first field to mend; `unknown` are lines that name no municipality. */
export interface ReadDecision {
  readonly body: Readonly<Record<string, unknown>>;
  readonly fault?: {
    readonly field: 'reason' | 'parliamentToldOn' | 'municipalities' | 'dropped';
    readonly code: 'EMPTY' | 'DATE' | 'UNKNOWN';
    readonly unknown?: string;
  };
}

/** Reads what was typed for this act; `all` are the municipalities there are. */
export function readDecision(
  { asks, reasonNeeded }: RoundAct,
  { strategy, day, municipalities, dropped, reason }: TypedDecision,
  all: Parameters<typeof readMunicipalities>[1],
): ReadDecision {
  const why = reason.trim();
  const body = why === '' ? {} : { reason: why };
  if (reasonNeeded && why === '') return { body, fault: { field: 'reason', code: 'EMPTY' } };
  if (asks === 'STRATEGY') return { body: { ...body, strategy } };
  if (asks === 'MUNICIPALITIES') {
    const { codes, unknown } = readMunicipalities(municipalities, all);
    const field = 'municipalities';
    if (unknown.length > 0) return { body, fault: { field, code: 'UNKNOWN', unknown: unknown.join(', ') } };
    return codes.length === 0
      ? { body, fault: { field, code: 'EMPTY' } }
      : { body: { ...body, municipalities: codes } };
  }
  if (asks === 'LIST_CHANGE') {
    const [added, leaves] = [readMunicipalities(municipalities, all), readMunicipalities(dropped, all)];
    const unknownIn = added.unknown.length > 0 ? 'municipalities' : 'dropped';
    const unknown = [...added.unknown, ...leaves.unknown].join(', ');
    if (unknown !== '') return { body, fault: { field: unknownIn, code: 'UNKNOWN', unknown } };
    return added.codes.length + leaves.codes.length === 0
      ? { body, fault: { field: 'municipalities', code: 'EMPTY' } }
      : { body: { ...body, added: added.codes, dropped: leaves.codes } };
  }
  if (asks !== 'DAY') return { body };
  const parliamentToldOn = dateOfParts(day);
  return parliamentToldOn === undefined
    ? { body, fault: { field: 'parliamentToldOn', code: 'DATE' } }
    : { body: { ...body, parliamentToldOn } };
}
