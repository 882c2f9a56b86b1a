import { assessableBy } from './assessable-by.js';
import { confirmCompleteness, proposeUntreated, refuseIncomplete } from '../application/completeness.js';
import { insistDivergence } from '../application/divergence.js';
import { insistSilent } from '../application/late-opinion.js';
import { insistCoInitialOpen } from '../application/co-initial.js';
import { decideAward, rejectApplication } from '../application/decide-award.js';
import { judgeBankAccount } from '../application/judge-bank-account.js';
import { insistMovable } from '../application/move-deadline.js';
import { notifyDecision } from '../application/notify-decision.js';
import { registerReturnedNotification } from '../application/return-notification.js';
import { insistSuspendable, insistSuspended } from '../application/suspend-decision.js';
import { decideSettlement } from '../application/settle.js';
import { doubtAccountability, explainAccountability } from '../application/doubt-accountability.js';
import { answerAccountabilityExtension, askAccountabilityExtension } from '../application/extend-accountability.js';
import { resumePayments, suspendPayments } from '../application/suspend-payments.js';
import { openExOfficio } from '../application/settle-ex-officio.js';
import type { ApplicationState } from '../application/application-state.js';
import { insistLetter } from '../objection/correct-dates.js';
import { decideObjection } from '../objection/decide-objection.js';
import { adjournObjection } from '../objection/delay-decision.js';
import { appointCommittee } from '../objection/hearing.js';
import type { ObjectionState } from '../objection/objection-state.js';
import { notifyObjectionDecision, registerReturnedObjectionDecision } from '../objection/return-decision.js';
import { insistNoticeCorrectable } from '../penalty/correct-notice-date.js';
import type { PenaltyState } from '../penalty/penalty-state.js';
import { notifyPenaltyDecision, registerReturnedPenaltyDecision } from '../penalty/return-decision.js';
import { RuleViolation } from '../refusal.js';
import { municipalityActedFor } from '../representation/authorised.js';
import { insistSupplementAsked } from '../application/supplement-asked.js';
import { approveAllocation, insistAllocationOpen, returnAllocation } from '../round/decide-allocation.js';
import { approveFramework, approveInvitedList } from '../round/framework.js';
import { approveListChange, insistListChangeable, returnListChange } from '../round/change-invited-list.js';
import { announceDecisions } from '../round/announce-decisions.js';
import { insistBudgetAwaited, insistRegulationAwaited } from '../round/legal-base.js';
import { moveCallClosing } from '../round/call.js';
import { localDateOf } from '../calendar/amsterdam-time.js';
import type { RoundState } from '../round/round-state.js';
import { insistTrancheOpen, releaseReserve } from '../round/second-tranche.js';
import type { RuleContext } from '../rule-context.js';
import type { Action } from './actions.js';
import { applicationInView, type FileInView, roundInView } from './file-in-view.js';
import { possibleActions, type PossibleAction } from './permissions.js';

type Attempts<S> = Readonly<Partial<Record<Action, (state: S, context: RuleContext) => unknown>>>;

/** Rules that can be asked without knowing what the person will fill in. */
const ON_APPLICATION: Attempts<ApplicationState> = {
  confirmCompleteness,
  proposeUntreated: (state, context) => proposeUntreated(state, { taskId: 'asked' }, context),
  submitSupplement: insistSupplementAsked,
  refuseIncomplete,
  moveDeadline: insistMovable,
  suspendDecision: insistSuspendable,
  endSuspension: insistSuspended,
  giveCoInitial: insistCoInitialOpen,
  decideAward: (state, context) => decideAward(state, context, { reason: 'asked' }),
  notifyDecision: (state, context) => notifyDecision(state, {}, context),
  registerReturnedNotification: (state, context) => {
    const returnedOn = localDateOf(context.at);
    return registerReturnedNotification(state, { returnedOn, cause: 'UNDELIVERABLE' }, context);
  },
  askAccountabilityExtension: (state, context) => askAccountabilityExtension(state, { dueOn: '2100-12-31' }, context),
  answerAccountabilityExtension: (state, context) =>
    answerAccountabilityExtension(state, { outcome: 'REFUSED' }, context),
  suspendPayments: (state, context) => suspendPayments(state, {}, context),
  resumePayments: (state, context) =>
    resumePayments(state, { resumedOn: state.paymentSuspension?.suspendedOn }, context),
  doubtAccountability: (state, context) => doubtAccountability(state, { reason: 'asked' }, context),
  explainAccountability: (state, context) => explainAccountability(state, { reason: 'asked' }, context),
  openExOfficio: (state, context) => openExOfficio(state, { reason: 'asked' }, context),
  assess: assessableBy,
  decideDivergence: insistDivergence,
  judgeBankAccount: (state, context) => {
    const accountId = state.bankAccount?.accountId ?? '';
    return judgeBankAccount(state, { accountId, confirmed: true, through: 'TELEPHONE' }, context);
  },
  giveLateOpinion: (state, { actor }) => insistSilent(state, actor),
  rejectApplication: (state, context) =>
    rejectApplication(state, { ground: state.proposedRefusal ?? 'CEILING_EXHAUSTED' }, context),
  decideSettlement: (state, context) =>
    decideSettlement(state, { settledCents: state.award?.totalCents ?? 0, grounds: [] }, context),
};

const ON_ROUND: Attempts<RoundState> = {
  approveFramework,
  approveInvitedList,
  changeInvitedList: insistListChangeable,
  approveListChange: (state, context) =>
    approveListChange(state, { changeId: state.listChange?.changeId ?? '' }, context),
  returnListChange: (state, context) =>
    returnListChange(state, { changeId: state.listChange?.changeId ?? '', reason: 'asked' }, context),
  proposeAllocation: insistAllocationOpen,
  approveAllocation: (state, context) =>
    approveAllocation(state, { allocationId: state.allocation?.allocationId ?? '' }, context),
  returnAllocation: (state, context) =>
    returnAllocation(state, { allocationId: state.allocation?.allocationId ?? '', reason: 'asked' }, context),
  proposeTranche: insistTrancheOpen,
  releaseReserve: (state, context) =>
    releaseReserve(state, { allocationId: state.tranche?.allocationId ?? '' }, context),
  registerRegulation: insistRegulationAwaited,
  registerBudget: insistBudgetAwaited,
  announceDecisions: (state, context) =>
    announceDecisions(state, { parliamentToldOn: localDateOf(context.at) }, context),
  moveCallClosing: (state, context) => moveCallClosing(state, { closesOn: localDateOf(context.at) }, context),
};

const ON_OBJECTION: Attempts<ObjectionState> = {
  correctObjectionDates: insistLetter,
  registerReturnedObjectionDecision: (state, context) =>
    registerReturnedObjectionDecision(state, { returnedOn: localDateOf(context.at), cause: 'UNDELIVERABLE' }, context),
  notifyObjectionDecision: (state, context) => notifyObjectionDecision(state, {}, context),
  appointCommittee,
  adjournObjection,
  decideObjection: (state, context) => decideObjection(state, { ...outcomeThatFits(state), reason: 'asked' }, context),
};

/** An outcome that fits what happened, to ask whether one may decide at all. */
const outcomeThatFits = ({ takenIntoAccount, objection }: ObjectionState) =>
  takenIntoAccount === false
    ? ({ outcome: 'INADMISSIBLE', ground: objection?.timeliness === 'early' ? 'PREMATURE' : 'LATE' } as const)
    : ({ outcome: 'UNFOUNDED' } as const);

/** What can be done with an objection now: by the table of permissions, and by the rules themselves. */
export function possibleObjectionActions(
  state: ObjectionState,
  view: FileInView,
  context: RuleContext,
): readonly PossibleAction[] {
  return possibleActions(context.actor, view).map((one) => underRules(one, ON_OBJECTION, state, context));
}

const ON_PENALTY: Attempts<PenaltyState> = {
  correctNoticeDate: insistNoticeCorrectable,
  registerReturnedPenaltyDecision: (state, context) =>
    registerReturnedPenaltyDecision(state, { returnedOn: localDateOf(context.at), cause: 'UNDELIVERABLE' }, context),
  notifyPenaltyDecision: (state, context) => notifyPenaltyDecision(state, {}, context),
};

/** What can be done with a notice of default now: by the table of permissions, and by the rules themselves. */
export function possiblePenaltyActions(
  state: PenaltyState,
  view: FileInView,
  context: RuleContext,
): readonly PossibleAction[] {
  return possibleActions(context.actor, view).map((one) => underRules(one, ON_PENALTY, state, context));
}

/** What can be done with an application now: by the table of permissions, and by the rules themselves. */
export function possibleApplicationActions(state: ApplicationState, context: RuleContext): readonly PossibleAction[] {
  return possibleActions(context.actor, applicationInView(state)).map((one) =>
    underRules(one, ON_APPLICATION, state, context),
  );
}

/** What can be done with a round now: by the table of permissions, and by the rules themselves. */
export function possibleRoundActions(state: RoundState, context: RuleContext): readonly PossibleAction[] {
  const { actor } = context;
  const municipality = actor.role === 'APPLICANT' ? municipalityActedFor(actor) : undefined;
  return possibleActions(actor, roundInView(state, municipality))
    .filter(({ action }) => action !== 'draftRound')
    .map((one) => underRules(one, ON_ROUND, state, context));
}

function underRules<S>(possible: PossibleAction, rules: Attempts<S>, state: S, context: RuleContext): PossibleAction {
  const rule = rules[possible.action];
  if (!possible.allowed || rule === undefined) return possible;
  const refusal = refusalOf(() => rule(state, context));
  return refusal ? { action: possible.action, allowed: false, code: refusal.code, why: refusal.message } : possible;
}

function refusalOf(attempt: () => unknown): RuleViolation | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof RuleViolation) return error;
    throw error;
  }
}
