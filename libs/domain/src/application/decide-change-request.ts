import { compareDates } from '../calendar/local-date.js';
import { sisaDates } from '../deadlines/sisa-dates.js';
import { sumCents } from '../money/cents.js';
import { insist } from '../refusal.js';
import { insistFourEyes, insistPhase, insistRole, receivedOf, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { AmendedLine, AmendmentCause, AwardAmendment } from './amendment-facts.js';
import { amendment } from './amend-award.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState, ChangeRequestState } from './application-state.js';
import { objectionEndsOn } from './application-terms.js';
import { caseReference } from './case-reference.js';
import type { ChangeDecision, ChangeKind, ChangeRefusalGround } from './change-request-facts.js';
import { movedReports } from './extension-days.js';
import { withNotification } from './notify-decision.js';
import { withOrders } from './order-advance.js';
import { executionEndsOn } from './receive-change-request.js';

/** A decision on a change request; what is not filled in is as it was asked. */
export interface ChangeRequestVerdict {
  readonly requestId: string;
  readonly outcome: ChangeDecision['outcome'];
  readonly ground?: ChangeRefusalGround;
  /** PARTLY: the amounts that are granted, in cents. */
  readonly lines?: readonly AmendedLine[];
  /** PARTLY: the last day of execution that is granted. */
  readonly executionEndsOn?: LocalDate;
  readonly reason?: string;
}

/**
 * An approver who did not prepare the file grants a change, grants it in part, or refuses it on a ground. What is
 * granted changes the award, the partners or the end of the execution at once; with the end the accountability moves.
 * Codes: WRONG_STATE, WRONG_ROLE, OWN_WORK, NO_SUCH_REQUEST, ALREADY_DECIDED, GROUND_REQUIRED, REASON_REQUIRED,
 * CHANGE_INCOMPLETE, NOT_LATER, ABOVE_AWARD, HEARING_REQUIRED, and those of an amendment.
 */
export function decideChangeRequest(
  state: ApplicationState,
  verdict: ChangeRequestVerdict,
  context: RuleContext,
): ApplicationFact[] {
  insistRole(context.actor, 'APPROVER', 'JENV');
  insistFourEyes(state, context.actor);
  insistPhase(state, ['AWARDED', 'SETTLEMENT'], 'Deciding on a change');
  const request = openRequest(state, verdict.requestId);
  insistReasoned(request, verdict);
  if (verdict.outcome === 'REFUSED') return [decided(state, request, verdict, context, false)];
  const amended = amendedAward(state, request, verdict, context);
  const facts = [
    decided(state, request, verdict, context, amended.length > 0),
    ...amended,
    ...extended(state, request, verdict, context),
  ];
  return withOrders(state, withNotification(state, facts, context), context);
}

function openRequest(state: ApplicationState, requestId: string): ChangeRequestState {
  const request = state.changeRequests.find((candidate) => candidate.requestId === requestId);
  insist(request !== undefined, 'NO_SUCH_REQUEST', `There is no change request ${requestId} in this file.`);
  insist(request.outcome === undefined, 'ALREADY_DECIDED', 'This change request has been decided.');
  return request;
}

function insistReasoned(request: ChangeRequestState, verdict: ChangeRequestVerdict): void {
  const { outcome, ground, reason } = verdict;
  if (outcome === 'GRANTED') return;
  insist(ground !== undefined, 'GROUND_REQUIRED', 'What is not granted needs its ground.', 'ground');
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say why not all is granted.', 'reason');
  const part = request.kind === 'EXTENSION' ? verdict.executionEndsOn : verdict.lines;
  const divisible = request.lines !== undefined || request.executionEndsOn !== undefined;
  insist(
    outcome !== 'PARTLY' || !divisible || part !== undefined,
    'CHANGE_INCOMPLETE',
    'Granting in part says which part.',
    'outcome',
  );
}

function decided(
  state: ApplicationState,
  request: ChangeRequestState,
  { outcome, ground }: ChangeRequestVerdict,
  { at, terms }: RuleContext,
  amends: boolean,
): ApplicationFact {
  const { applicationId, partnerMunicipalities } = receivedOf(state);
  const { addedPartners = [], droppedPartners = [] } = request;
  const partners = [...new Set([...partnerMunicipalities, ...addedPartners])].filter(
    (code) => !droppedPartners.includes(code),
  );
  const movesPartners = outcome !== 'REFUSED' && request.kind === 'PARTNERS';
  return {
    type: 'changeRequestDecided',
    data: {
      ...{ requestId: request.requestId, kind: request.kind, outcome, amends },
      ...(ground === undefined ? {} : { ground }),
      caseReference: caseReference(applicationId),
      ...(movesPartners ? { partnerMunicipalities: partners } : {}),
      objectionEndsOn: objectionEndsOn(at, terms),
    },
  };
}

/** The changes that make the award another, and by which cause. */
const AMENDS_AS: Readonly<Partial<Record<ChangeKind, AmendmentCause>>> = {
  BUDGET_SHIFT: 'CHANGE_REQUEST',
  ACTIVITY_CANCELLED: 'ACTIVITY_CANCELLED',
  WITHDRAWAL: 'WITHDRAWAL',
};

/** A shift never raises the total; a cancelled activity, or what is given back, lowers it. */
function amendedAward(
  state: ApplicationState,
  request: ChangeRequestState,
  verdict: ChangeRequestVerdict,
  context: RuleContext,
): ApplicationFact[] {
  const lines = verdict.lines ?? request.lines;
  const cause = AMENDS_AS[request.kind];
  if (lines === undefined || cause === undefined) return [];
  const withGround = lines.map((line) => (line.awardedCents > 0 ? line : { ground: 'WITHDRAWN' as const, ...line }));
  const fact = amendment(state, { cause, lines: withGround }, context);
  const before = sumCents(state.award!.lines.map((line) => line.awardedCents));
  insist(fact.data.totalCents <= before, 'ABOVE_AWARD', 'A change never raises the award.', 'lines');
  insistAskedFor(state, request.lines ?? [], fact.data);
  return [fact];
}

/** Granting in part gives something between what is and what was asked; what takes more waits for a hearing (Awb 4:8). */
function insistAskedFor(
  state: ApplicationState,
  asked: readonly AmendedLine[],
  { lines, previousTotalCents, totalCents }: Pick<AwardAmendment, 'lines' | 'previousTotalCents' | 'totalCents'>,
): void {
  const least = state.award!.lines.map(({ projectId, awardedCents }) => ({
    projectId,
    awardedCents: asked.find((line) => line.projectId === projectId)?.awardedCents ?? awardedCents,
    now: awardedCents,
  }));
  const below = least.some(({ projectId, awardedCents, now }) =>
    lines.some((line) => line.projectId === projectId && line.awardedCents < Math.min(awardedCents, now)),
  );
  insist(
    !below && totalCents >= Math.min(previousTotalCents, sumCents(least.map((line) => line.awardedCents))),
    'HEARING_REQUIRED',
    'This takes more than the municipality asked to lose; it is heard first.',
    'lines',
  );
}

/** With the end of the execution the day of accountability moves: 15 July of the year after it (Fvw 17a(1)); with it the reports. */
function extended(
  state: ApplicationState,
  request: ChangeRequestState,
  verdict: ChangeRequestVerdict,
  { terms }: RuleContext,
): ApplicationFact[] {
  const endsOn = verdict.executionEndsOn ?? request.executionEndsOn;
  if (request.kind !== 'EXTENSION' || endsOn === undefined) return [];
  const previousEndsOn = executionEndsOn(state, terms);
  insist(compareDates(endsOn, previousEndsOn) > 0, 'NOT_LATER', 'The new end must be later.', 'executionEndsOn');
  const previousAccountabilityDueOn = state.accountabilityDueOn ?? terms.dates.accountabilityDueOn;
  const accounted = sisaDates(Number(endsOn.slice(0, 4)), terms.holidays).delivery.end;
  const later = compareDates(accounted, previousAccountabilityDueOn) > 0;
  const accountabilityDueOn = later ? accounted : previousAccountabilityDueOn;
  const days = {
    ...{ previousEndsOn, endsOn, previousAccountabilityDueOn, accountabilityDueOn },
    ...movedReports(state, terms, endsOn),
  };
  return [{ type: 'executionExtended', data: { requestId: request.requestId, ...days } }];
}
