import type { AmendedLine } from '../application/amendment-facts.js';
import { lessByYear, sumByYear, type YearAmount } from '../budget-years/budget-year.js';
import { amendedYears } from '../budget-years/divide-over-years.js';
import { localDateOf } from '../calendar/amsterdam-time.js';
import { deadlineFrom } from '../deadlines/compute-deadline.js';
import { paymentDeadline } from '../deadlines/payment.js';
import { TERMS } from '../deadlines/terms.js';
import { isAmount, sumCents } from '../money/cents.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Cents, LocalDate } from '../vocabulary.js';
import type { ContestedDecision } from './contested-decision.js';
import { amendedMeanwhile } from './cover-amendment.js';
import { insistAdmissibility } from './inadmissible.js';
import { objectionIn } from './objection-deadlines.js';
import type {
  InadmissibilityGround,
  ObjectionAmendment,
  ObjectionFact,
  ObjectionOutcome,
  ObjectionSettlement,
} from './objection-facts.js';
import { insistObjectionPhase } from './objection-phase.js';
import { objectionReference } from './objection-reference.js';
import type { ObjectionState } from './objection-state.js';
import { settledAnew, type SettlementInFile } from './settle-anew.js';

/** A decision on an objection as somebody wants to take it; amounts in cents. */
export interface ObjectionDecisionWanted {
  readonly outcome: ObjectionOutcome;
  readonly ground?: InadmissibilityGround;
  /** What projects get instead; those that are not named keep what they have. */
  readonly lines?: readonly { readonly projectId: string; readonly awardedCents: Cents }[];
  readonly reason?: string;
  /** What is settled instead, where a settlement is objected to. */
  readonly settledCents?: Cents;
  readonly settlement?: SettlementInFile;
  /** The latest decision on the amount, as the file of the application tells it. */
  readonly standing?: ContestedDecision | null;
  /** Whether the file of the award is still open, so that its amounts can change. */
  readonly amendable?: boolean;
}

/**
 * The decision on an objection: a full reconsideration (Awb 7:11), with reasons (7:12), by someone other than who took
 * the first decision (10:3(3)), after a hearing or with a ground for none (7:2, 7:3). Codes: WRONG_ROLE, WRONG_STATE,
 * FIRST_DECIDER, OWN_WORK, REASON_REQUIRED, AMENDED_MEANWHILE, GROUND_REQUIRED, GROUND_DOES_NOT_FIT, and those of
 * `amendmentOf` and `settledAnew`.
 */
export function decideObjection(
  state: ObjectionState,
  command: ObjectionDecisionWanted,
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'APPROVER', 'JENV');
  insistObjectionPhase(state, ['READY'], 'Deciding on the objection');
  insistOtherDecider(state, context);
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'A decision on an objection gives its reasons.', 'reason');
  insist(
    !amendedMeanwhile(state, command.standing),
    'AMENDED_MEANWHILE',
    'The award was amended during the objection; first say whether the objection is about the new decision (Awb 6:19).',
  );
  insistAdmissibility(state, command);
  const amendment = amendmentOf(state, command);
  const settlement = settledAnew(state, command);
  const { outcome, ground } = command;
  const raisedByYear = amendment ? raisedYears(state, amendment) : [];
  return [
    {
      type: 'objectionDecided',
      data: {
        caseReference: objectionReference(objectionIn(state).objectionId),
        outcome,
        ...(ground && { ground }),
        ...(amendment && { amendment }),
        ...(settlement && { settlement: withPayBackTerm(settlement, localDateOf(context.at), context.terms.holidays) }),
        raisedCents: amendment ? Math.max(0, amendment.totalCents - amendment.previousTotalCents) : 0,
        ...(raisedByYear.length > 0 && { raisedByYear }),
        appealEndsOn: deadlineFrom(localDateOf(context.at), TERMS.APPEAL, context.terms.holidays).end,
      },
    },
  ];
}

/** What came in too much is paid back within six weeks of the announcement (Awb 4:87(1)). */
export function withPayBackTerm(
  settlement: ObjectionSettlement,
  notifiedOn: LocalDate,
  holidays: RoundTerms['holidays'],
): ObjectionSettlement {
  if (settlement.payBackCents === 0) return settlement;
  return { ...settlement, payBackDueOn: paymentDeadline(notifiedOn, holidays).deadline.end };
}

function insistOtherDecider(state: ObjectionState, { actor }: RuleContext): void {
  insist(
    !state.firstDeciders.includes(actor.id),
    'FIRST_DECIDER',
    'You took the decision that is objected to; somebody else must decide on the objection (Awb 10:3(3)).',
  );
  insist(
    !state.preparedBy.includes(actor.id),
    'OWN_WORK',
    'You prepared this objection yourself; someone else must decide it.',
  );
}

/**
 * The amounts a founded objection changes. Who objects may not end worse off (Awb 7:11, from memory). Codes:
 * AMENDMENT_DOES_NOT_FIT, FILE_ENDED, UNKNOWN_PROJECT, PROJECT_TWICE, AMOUNT_INVALID, ABOVE_REQUEST, WORSE_OFF,
 * NOTHING_AMENDED.
 */
function amendmentOf(state: ObjectionState, command: ObjectionDecisionWanted): ObjectionAmendment | undefined {
  const { outcome, lines = [], amendable = true } = command;
  if (lines.length === 0) return undefined;
  const founded = outcome === 'FOUNDED' || outcome === 'PARTLY_FOUNDED';
  insist(
    founded && state.against !== null,
    'AMENDMENT_DOES_NOT_FIT',
    'Only a founded objection changes amounts.',
    'lines',
  );
  insist(
    amendable,
    'FILE_ENDED',
    'The file of the application has ended; its amounts cannot change any more.',
    'lines',
  );
  insistLines(state.against, lines);
  const { totalCents: previousTotalCents } = state.against;
  const amounts = state.against.lines.map((line) => lines.find(sameProject(line))?.awardedCents ?? line.awardedCents);
  const totalCents = sumCents(amounts);
  insist(totalCents > previousTotalCents, 'NOTHING_AMENDED', 'These amounts change nothing.', 'lines');
  return { lines: lines.map((line) => withYears(state.against!, line)), previousTotalCents, totalCents };
}

/** In a round with budget years what is added goes where less was given than was asked, as when an award is amended. */
function withYears({ lines }: ContestedDecision, line: AmendedLine): AmendedLine {
  const { asked, byYear } = lines.find(sameProject(line))!;
  if (asked === undefined || byYear === undefined) return line;
  return { ...line, byYear: amendedYears(asked, byYear, line.awardedCents) };
}

/** What the amendment adds in each budget year, in cents: kept free until the award is amended. */
function raisedYears({ against }: ObjectionState, { lines }: ObjectionAmendment): readonly YearAmount[] {
  const before = lines.map((line) => against?.lines.find(sameProject(line))?.byYear);
  return lessByYear(sumByYear(lines.map(({ byYear }) => byYear)), sumByYear(before));
}

function insistLines(against: ContestedDecision, lines: NonNullable<ObjectionDecisionWanted['lines']>): void {
  for (const [index, { projectId, awardedCents }] of lines.entries()) {
    const field = `lines.${index}`;
    const line = against.lines.find(sameProject({ projectId }));
    insist(line !== undefined, 'UNKNOWN_PROJECT', `There is no project ${projectId} in this application.`, field);
    insist(lines.findIndex(sameProject(line)) === index, 'PROJECT_TWICE', `${projectId} stands there twice.`, field);
    insist(isAmount(awardedCents), 'AMOUNT_INVALID', 'An amount is a whole number of cents, 0 or more.', field);
    insist(
      awardedCents >= line.awardedCents,
      'WORSE_OFF',
      'Who objects may not end worse off, for no project (Awb 7:11).',
      field,
    );
    insist(awardedCents <= line.requestedCents, 'ABOVE_REQUEST', 'No more can be awarded than was requested.', field);
  }
}

function sameProject({ projectId }: { readonly projectId: string }) {
  return (candidate: { readonly projectId: string }) => candidate.projectId === projectId;
}
