import type { BoardFile } from '../../../shared/rounds/board.js';
import type { DeskTask, Mandate } from '../api/desk.js';

type Act = Mandate['acts'][number];
type Amounts = Pick<BoardFile, 'allocatedCents' | 'advisedCents' | 'awardedCents'>;

interface Decided {
  /** Absent: it needs no mandate. */
  readonly act?: Act;
  readonly cents: (file: Amounts) => number | null;
}

const noAmount = () => null;
const allocated = ({ allocatedCents, advisedCents }: Amounts) => allocatedCents ?? advisedCents;

/** What is decided by a task, and to what amount it comes: the proposal as it stands now. */
const DECIDED: Readonly<Partial<Record<DeskTask['kind'], Decided>>> = {
  ALLOCATION_APPROVAL: { act: 'APPROVE_ALLOCATION', cents: noAmount },
  AWARD_DECISION: { act: 'AWARD', cents: allocated },
  CO_INITIAL: { act: 'CO_INITIAL', cents: allocated },
  SETTLEMENT_DECISION: { act: 'SETTLE', cents: ({ awardedCents }) => awardedCents },
  CHANGE_REQUEST_DECISION: { act: 'AMEND_AWARD', cents: noAmount },
  OBJECTION_DECISION: { act: 'DECIDE_OBJECTION', cents: ({ awardedCents }) => awardedCents },
  PENALTY_DECISION: { act: 'FIX_PENALTY', cents: noAmount },
};

/** The amount a task is about; null where it is about none, or it is not known yet. */
export function amountOf(kind: DeskTask['kind'], file: Amounts | undefined): number | null {
  return file === undefined ? null : (DECIDED[kind]?.cents(file) ?? null);
}

/** How a decision stands to my mandates. */
export type Standing =
  | { readonly kind: 'NOT_NEEDED' | 'NO_MANDATE' | 'WITHOUT_LIMIT' }
  | { readonly kind: 'WITHIN' | 'ABOVE'; readonly maxCents: number };

/** Whether one of the mandates that hold now covers the decision, and up to how much; the widest one counts. */
export function againstMandate(
  kind: DeskTask['kind'],
  cents: number | null,
  mandates: readonly Pick<Mandate, 'acts' | 'maxCents' | 'held'>[],
): Standing {
  const act = DECIDED[kind]?.act;
  if (act === undefined) return { kind: 'NOT_NEEDED' };
  const limits = mandates.filter(({ acts, held }) => held && acts.includes(act)).map(({ maxCents }) => maxCents);
  if (limits.length === 0) return { kind: 'NO_MANDATE' };
  if (limits.includes(null)) return { kind: 'WITHOUT_LIMIT' };
  const maxCents = Math.max(...limits.map(Number));
  return { kind: (cents ?? 0) > maxCents ? 'ABOVE' : 'WITHIN', maxCents };
}
