import { localDateOf, startOfDayInstant } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { objectionDeadline, objectionTimeliness } from '../deadlines/objection-term.js';
import { insist } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import { lacksAuthorisation } from '../representation/authorised.js';
import type { Actor, Instant, LocalDate } from '../vocabulary.js';
import { type ContestedDecision, type ContestedKind, announcedDecision } from './contested-decision.js';
import { objectionDueOn } from './objection-deadlines.js';
import type { ObjectionChannel, ObjectionDeficiency, ReceivedObjection } from './objection-facts.js';
import { evolveObjection, NO_OBJECTION } from './objection-state.js';

/** An objection as it is handed in. Its text and documents are not the rule's business. */
export interface SubmittedObjection {
  readonly decision: ContestedKind;
  /** Which one of several of this kind; the latest when left out. */
  readonly decisionId?: string | undefined;
  readonly channel: ObjectionChannel;
  /** The day a letter came in; today when left out. */
  readonly receivedOn?: LocalDate | undefined;
  readonly postmarkedOn?: LocalDate | undefined;
  readonly lacks: readonly ObjectionDeficiency[];
}

/** What the rule must know about the outside. */
export interface ObjectionReception {
  readonly terms: RoundTerms;
  readonly objectionId: string;
  readonly applicationId: string;
  readonly at: Instant;
  readonly decisions: readonly ContestedDecision[];
  readonly contentHash: string;
}

/**
 * Takes an objection in and says how it stands to its term (Awb 6:7 to 6:11; R11). Early and late ones are taken in as
 * well: a person judges them. Refuses only dates that cannot be, with DATE_INVALID.
 */
export function receiveObjection(submitted: SubmittedObjection, context: ObjectionReception): ReceivedObjection {
  const today = localDateOf(context.at);
  const { decision, decisionId, channel, lacks, postmarkedOn = null, receivedOn = today } = submitted;
  insistPossible(submitted, receivedOn, today);
  const receivedAt = receivedOn === today ? context.at : startOfDayInstant(receivedOn);
  const against = announcedDecision(context.decisions, decision, decisionId);
  const announcedOn = against?.announcedOn ?? null;
  const { terms, objectionId, applicationId, contentHash } = context;
  const { holidays, roundId } = terms;
  const received: ReceivedObjection = {
    ...{ objectionId, roundId, applicationId, decision, against, channel, receivedAt, receivedOn, postmarkedOn },
    timeliness:
      announcedOn === null ? 'early' : objectionTimeliness({ receivedAt, postmarkedOn }, announcedOn, holidays),
    ...{ lacks, contentHash },
    ...(decisionId && { decisionId }),
    objectionEndsOn: announcedOn === null ? null : objectionDeadline(announcedOn, holidays).end,
    decisionDueOn: null,
  };
  return { ...received, decisionDueOn: objectionDueOn(stateOf(received), terms) };
}

function stateOf(received: ReceivedObjection) {
  const fact = { type: 'objectionReceived', data: received } as const;
  return evolveObjection(NO_OBJECTION, { fact, at: received.receivedAt, actorId: '' });
}

/** Refuses with DATE_INVALID days on which a letter cannot have come in or been posted. */
export function insistPossible(
  { channel, postmarkedOn }: Pick<SubmittedObjection, 'channel' | 'postmarkedOn'>,
  receivedOn: LocalDate,
  today: LocalDate,
): void {
  insist(compareDates(receivedOn, today) <= 0, 'DATE_INVALID', 'What came in came in today or before.', 'receivedOn');
  insist(
    channel === 'POST' || (postmarkedOn === undefined && receivedOn === today),
    'DATE_INVALID',
    'Only a letter has a postmark, or a day of receipt before today.',
    'channel',
  );
  insist(
    postmarkedOn === undefined || compareDates(postmarkedOn, receivedOn) <= 0,
    'DATE_INVALID',
    'A letter is posted on or before the day it comes in.',
    'postmarkedOn',
  );
}

/**
 * What an objection lacks, with the authorisation of who objects for another without one: a defect that can be cured
 * (Awb 2:1(2), 6:6).
 */
export function lackingAuthorisation(
  actor: Actor,
  lacks: readonly ObjectionDeficiency[],
): readonly ObjectionDeficiency[] {
  const unauthorised = lacksAuthorisation(actor, 'submitObjection') && !lacks.includes('AUTHORISATION');
  return unauthorised ? [...lacks, 'AUTHORISATION'] : lacks;
}
