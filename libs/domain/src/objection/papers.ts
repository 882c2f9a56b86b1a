import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { hearingDeadlines } from '../deadlines/hearing-documents.js';
import { insist } from '../refusal.js';
import type { RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { ObjectionState } from './objection-state.js';

/** Until when the papers of an objection can be added to, and from when they are laid open; null without a hearing. */
export interface PapersOpen {
  readonly documentsUntil: LocalDate | null;
  readonly inspectionFrom: LocalDate | null;
}

/** The days that the hearing fixes for the papers (Awb 7:4; R5). */
export function papersOpen({ hearing }: ObjectionState, { terms }: Pick<RuleContext, 'terms'>): PapersOpen {
  if (hearing === undefined) return { documentsUntil: null, inspectionFrom: null };
  const { documents, inspection } = hearingDeadlines(hearing.on, terms.holidays);
  return { documentsUntil: documents.planOn, inspectionFrom: inspection.end };
}

/**
 * The objector sees the papers from the day on which they are laid open, at the latest a week before the hearing
 * (Awb 7:4(2)); who works on the file and the committee see them always. Codes: NOT_LAID_OPEN.
 */
export function insistLaidOpen(state: ObjectionState, context: RuleContext): void {
  if (context.actor.role !== 'APPLICANT') return;
  const { inspectionFrom } = papersOpen(state, context);
  insist(
    inspectionFrom !== null && compareDates(localDateOf(context.at), inspectionFrom) >= 0,
    'NOT_LAID_OPEN',
    inspectionFrom === null
      ? 'The papers are laid open before a hearing, and none is planned.'
      : `The papers are laid open from ${inspectionFrom} on.`,
  );
}
