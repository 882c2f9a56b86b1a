import type { YearAmount } from '../budget-years/budget-year.js';
import { isAmount, sumCents } from '../money/cents.js';
import { insist } from '../refusal.js';
import { insistFourEyes, insistPhase, insistRole, receivedOf, type RuleContext } from '../rule-context.js';
import type { Cents, Instant, LocalDate } from '../vocabulary.js';
import type { AmendedLine, AmendmentCause } from './amendment-facts.js';
import type { ApplicationFact, AwardLine } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { paymentDueOn } from './application-terms.js';
import { dutiesOf } from './award-duties.js';
import { caseReference } from './case-reference.js';
import { insistHeardBeforeLess } from './hear-before-amending.js';
import { withNotification } from './notify-decision.js';
import { addedByYear, yearsOf } from './amend-years.js';
import { withOrders } from './order-advance.js';
import { orderedInAdvance } from './paid-in-advance.js';
import { waitingNotification } from './told-decisions.js';

/** An amendment as it is asked for: by an approver with a reason, or as the outcome of another stream. */
export interface AmendmentWanted {
  readonly cause: AmendmentCause;
  readonly causeStream?: string;
  readonly causedAt?: Instant;
  readonly causedBy?: string;
  readonly lines: readonly AmendedLine[];
  /** What the cause reserved in the ledger, in cents. */
  readonly reservedCents?: Cents;
  readonly reservedByYear?: readonly YearAmount[];
  readonly reason?: string;
}

/**
 * Whether a cause may raise the total, lower it, or both. Who objects may not end worse off (Awb 7:11, from memory); a
 * revocation and an activity that is not carried out give nothing more (Regeling 2022 art. 10(4)).
 */
const DIRECTIONS: Readonly<Record<AmendmentCause, 'UP' | 'DOWN' | 'ANY'>> = {
  OBJECTION: 'UP',
  CHANGE_REQUEST: 'ANY',
  CORRECTION: 'ANY',
  REVOCATION: 'DOWN',
  SECOND_TRANCHE: 'UP',
  ACTIVITY_CANCELLED: 'DOWN',
  WITHDRAWAL: 'DOWN',
};

/**
 * Causes that are decided in a process of their own, whose outcome the file then hears of: an objection, what a
 * municipality asked or reported, and the division of the reserve, which two people decide (`releaseReserve`).
 */
const DECIDED_ELSEWHERE: readonly AmendmentCause[] = [
  'OBJECTION',
  'CHANGE_REQUEST',
  'ACTIVITY_CANCELLED',
  'WITHDRAWAL',
  'SECOND_TRANCHE',
];

/**
 * The award becomes another before it is settled: by an approver who did not prepare the file, or as the outcome of an
 * objection or a change request. It is notified at once (Awb 3:41); after an objection the decision on that told it. Per project never above the request (Regeling 2022 art. 7); whether the ceiling has
 * room is asked where the fact is written. Codes: WRONG_STATE, WRONG_ROLE, OWN_WORK, REASON_REQUIRED,
 * CAUSE_DECIDED_ELSEWHERE, CAUSE_DOES_NOT_FIT, UNKNOWN_PROJECT, PROJECT_TWICE, PROJECT_WITHDRAWN, AMOUNT_INVALID,
 * ABOVE_REQUEST, GROUND_REQUIRED, NOTHING_AMENDED, UNDER_EMBARGO, HEARING_REQUIRED, BELOW_INTENTION,
 * CORRECTION_NOT_PROPOSED, BUDGET_YEARS_DO_NOT_ADD_UP.
 */
export function amendAward(state: ApplicationState, wanted: AmendmentWanted, context: RuleContext): ApplicationFact[] {
  insistWho(state, wanted, context);
  const fact = amendment(state, wanted, context);
  if (wanted.causeStream === undefined) insistHeardBeforeLess(state, wanted, context.at);
  return withOrders(state, withNotification(state, [fact], context), context);
}

/** The amendment itself, whoever decided it; codes as of `amendAward`, without those about the person. */
export function amendment(
  state: ApplicationState,
  wanted: AmendmentWanted,
  context: RuleContext,
): Extract<ApplicationFact, { type: 'awardAmended' }> {
  insistPhase(state, ['AWARDED', 'SETTLEMENT'], 'Amending the award');
  const { applicationId } = receivedOf(state);
  const award = state.award!;
  insist(
    waitingNotification(state)?.decision !== 'AWARD',
    'UNDER_EMBARGO',
    'The municipality does not know of its award yet; amend it after the decisions of the round were announced.',
  );
  insistLines(state, award.lines, wanted.lines);
  const lines = amended(state, award.lines, wanted.lines, context);
  const totalCents = sumCents(lines.map((line) => line.awardedCents));
  insistDirection(wanted.cause, award.totalCents, totalCents);
  const { cause, causeStream, causedAt, causedBy, reservedCents, reservedByYear } = wanted;
  return {
    type: 'awardAmended',
    data: {
      ...{ cause, caseReference: caseReference(applicationId), lines },
      ...(causeStream === undefined ? {} : { causeStream }),
      ...(causedAt === undefined ? {} : { causedAt }),
      ...(causedBy === undefined ? {} : { causedBy }),
      ...(reservedCents === undefined ? {} : { reservedCents }),
      ...(reservedByYear && { reservedByYear }),
      previousTotalCents: award.totalCents,
      totalCents,
      ...addedByYear(award.lines, lines),
      ...(totalCents > orderedInAdvance(state) ? toldByDecisionOnObjection(wanted, context) : {}),
    },
  };
}

/** What an objection adds is paid within six weeks of the announcement of the decision on it (Awb 4:87(1)). */
function toldByDecisionOnObjection(
  { cause, causedAt }: AmendmentWanted,
  { at, terms }: RuleContext,
): { readonly paymentDueOn?: LocalDate } {
  return cause === 'OBJECTION' ? { paymentDueOn: paymentDueOn(causedAt ?? at, terms) } : {};
}

/** The outcome of another stream, which may be told twice: nothing when the award was amended by it before. */
export function amendByOutcome(
  state: ApplicationState,
  wanted: AmendmentWanted & { readonly causeStream: string; readonly causedAt: Instant },
  context: RuleContext,
): ApplicationFact[] {
  const known = state.amendments.some(
    ({ causeStream, causedAt }) => causeStream === wanted.causeStream && causedAt === wanted.causedAt,
  );
  return known ? [] : amendAward(state, wanted, context);
}

function insistWho(state: ApplicationState, wanted: AmendmentWanted, { actor }: RuleContext): void {
  if (actor.role === 'SYSTEM' && wanted.causeStream !== undefined) return;
  insistRole(actor, 'APPROVER', 'JENV');
  insistFourEyes(state, actor);
  insist(
    !DECIDED_ELSEWHERE.includes(wanted.cause),
    'CAUSE_DECIDED_ELSEWHERE',
    'What is decided on an objection, a change request or the reserve amends the award by itself.',
    'cause',
  );
  insist(Boolean(wanted.reason?.trim()), 'REASON_REQUIRED', 'Say why the award becomes another.', 'reason');
}

function insistLines(state: ApplicationState, lines: readonly AwardLine[], wanted: readonly AmendedLine[]): void {
  wanted.forEach((change, index) => {
    const field = `lines.${index}`;
    const { projectId, awardedCents } = change;
    const line = lines.find((candidate) => candidate.projectId === projectId);
    insist(line !== undefined, 'UNKNOWN_PROJECT', `There is no project ${projectId} in this award.`, field);
    const first = wanted.findIndex((candidate) => candidate.projectId === projectId) === index;
    insist(first, 'PROJECT_TWICE', `${projectId} is named twice.`, field);
    insist(isAmount(awardedCents), 'AMOUNT_INVALID', 'An amount is a whole number of cents, 0 or more.', field);
    insist(
      awardedCents <= line.requestedCents,
      'ABOVE_REQUEST',
      'No more can be awarded for a project than was requested.',
      field,
    );
    const withdrawn = state.withdrawnProjects.includes(projectId);
    insist(!withdrawn || awardedCents === 0, 'PROJECT_WITHDRAWN', 'This project was withdrawn.', field);
    insist(
      awardedCents > 0 || (change.ground ?? line.ground) !== undefined,
      'GROUND_REQUIRED',
      'A project that gets nothing needs the ground.',
      field,
    );
  });
  const changes = wanted.some(({ projectId, awardedCents, byYear }) =>
    lines.some((line) => line.projectId === projectId && (line.awardedCents !== awardedCents || byYear !== undefined)),
  );
  insist(changes, 'NOTHING_AMENDED', 'No amount of the award would change.', 'lines');
}

function insistDirection(cause: AmendmentCause, before: Cents, after: Cents): void {
  const direction = DIRECTIONS[cause];
  const fits = direction === 'ANY' || (direction === 'UP' ? after > before : after < before);
  const wish = direction === 'UP' ? 'raise' : 'lower';
  insist(fits, 'CAUSE_DOES_NOT_FIT', `For this cause the amendment must ${wish} the total.`, 'cause');
}

function amended(
  state: ApplicationState,
  lines: readonly AwardLine[],
  wanted: readonly AmendedLine[],
  { terms }: RuleContext,
): readonly AwardLine[] {
  const changed = lines.map((line) => {
    const { ground, ...rest } = line;
    const change = wanted.find(({ projectId }) => projectId === line.projectId);
    const awardedCents = change?.awardedCents ?? line.awardedCents;
    const byYear = change ? yearsOf(state, line, change) : line.byYear;
    return {
      ...rest,
      awardedCents,
      ...(byYear && { byYear }),
      ...(awardedCents === 0 ? { ground: change?.ground ?? ground! } : {}),
    };
  });
  const applicationCents = sumCents(changed.map((line) => line.awardedCents));
  return changed.map((line) => {
    const project = receivedOf(state).projects.find(({ projectId }) => projectId === line.projectId)!;
    return { ...line, ...dutiesOf(state, project, { projectCents: line.awardedCents, applicationCents }, terms) };
  });
}
