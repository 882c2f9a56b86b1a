import type { ApplicationState } from '../application/application-state.js';
import { phaseToldToApplicant } from '../application/told-decisions.js';
import type { EvaluationState } from '../evaluation/evaluation-state.js';
import type { MonitoringState } from '../monitoring/monitoring-state.js';
import type { RecoveryState } from '../recovery/recovery-state.js';
import type { ObjectionPhase, ObjectionState } from '../objection/objection-state.js';
import { secondPersonIsNot } from '../payment/order-payment.js';
import type { PaymentState } from '../payment/payment-state.js';
import { isPenaltyOver, type PenaltyState } from '../penalty/penalty-state.js';
import type { RoundState } from '../round/round-state.js';
import type { TaskState } from '../task/task-state.js';
import type { ApplicationPhase, Ministry, MunicipalityCode, Role, RoundPhase } from '../vocabulary.js';
import type { Action, FileKind } from './actions.js';

/** Where any file can stand: the phase of a round or an application, or the status of a smaller file. */
export type FilePhase =
  | 'NONE'
  | RoundPhase
  | ApplicationPhase
  | TaskState['status']
  | EvaluationState['status']
  | MonitoringState['status']
  | RecoveryState['status']
  | ObjectionPhase
  | PaymentState['status']
  | PenaltyState['status'];

/** What the table of permissions needs to know of a file. */
export interface FileInView {
  readonly kind: FileKind;
  readonly phase: FilePhase;
  /** Where it stands to the eyes of its applicant, if that differs: a decision under embargo is not there yet. */
  readonly toldPhase?: FilePhase;
  /** The municipality whose file it is. */
  readonly municipality?: MunicipalityCode;
  /** The ministry the work is for. */
  readonly ministry?: Ministry;
  /** The role the work is for. */
  readonly workFor?: Role;
  /** Ids of the people with a registered interest in the file it belongs to (Awb 2:4). */
  readonly keptFrom?: readonly string[];
  /** Ids of the people who prepared what the action decides (four eyes). */
  readonly preparedBy: Readonly<Partial<Record<Action, readonly string[]>>>;
}

/** The installation, which belongs to nobody. */
export const INSTALLATION: FileInView = { kind: 'SYSTEM', phase: 'NONE', preparedBy: {} };

/** A register, of mandates or of absence, which belongs to no file. */
export const REGISTER_IN_VIEW: FileInView = { kind: 'REGISTER', phase: 'NONE', preparedBy: {} };

/** What a register of a round says of one municipality. */
export const registerOf = (municipality: MunicipalityCode): FileInView => ({ ...REGISTER_IN_VIEW, municipality });

/** A round that does not exist yet. */
export const NEW_ROUND: FileInView = { kind: 'ROUND', phase: 'NONE', preparedBy: {} };

/** A round; `municipality` is the one somebody wants to apply for, where that is the question. */
export function roundInView(state: RoundState, municipality?: MunicipalityCode): FileInView {
  const proposers = present(state.allocation?.proposedBy);
  return {
    kind: 'ROUND',
    phase: state.phase,
    municipality,
    preparedBy: {
      approveFramework: present(state.draftedBy),
      approveInvitedList: present(state.invitedListDraftedBy),
      approveListChange: present(state.listChange?.proposedBy),
      approveAllocation: proposers,
      releaseReserve: present(state.tranche?.proposedBy),
    },
  };
}

/** An application; `ministry` is the one whose judgement is asked, where that is the question. */
export function applicationInView(state: ApplicationState, ministry?: Ministry): FileInView {
  const { preparedBy } = state;
  return {
    kind: 'APPLICATION',
    phase: state.phase,
    toldPhase: phaseToldToApplicant(state),
    municipality: state.application?.leadMunicipality,
    ministry,
    keptFrom: (state.conflicts ?? []).map(({ personId }) => personId),
    preparedBy: {
      judgeBankAccount: present(state.bankAccount?.givenBy),
      decideDivergence: assessorsOf(state),
      giveCoInitial: preparedBy,
      decideAward: preparedBy,
      rejectApplication: preparedBy,
      amendAward: preparedBy,
      decideChangeRequest: preparedBy,
      refuseIncomplete: preparedBy,
      decideSettlement: preparedBy,
    },
  };
}

/** A task. */
export function taskInView(state: TaskState): FileInView {
  const { opening, status } = state;
  return { kind: 'TASK', phase: status, ministry: opening?.ministry, workFor: opening?.role, preparedBy: {} };
}

/** An evaluation duty of a municipality. */
export function evaluationInView(state: EvaluationState, municipality: MunicipalityCode): FileInView {
  return { kind: 'EVALUATION', phase: state.status, municipality, preparedBy: {} };
}

/** A yearly monitoring record of a municipality. */
export function monitoringInView(state: MonitoringState, municipality: MunicipalityCode): FileInView {
  return { kind: 'MONITORING', phase: state.status, municipality, preparedBy: {} };
}

/** A claim on what was paid too much to a municipality. */
export function recoveryInView(state: RecoveryState, municipality: MunicipalityCode): FileInView {
  return { kind: 'RECOVERY', phase: state.status, municipality, preparedBy: {} };
}

/** An objection of a municipality; who prepared it does not decide on it. */
export function objectionInView(state: ObjectionState, municipality: MunicipalityCode): FileInView {
  return { kind: 'OBJECTION', phase: state.phase, municipality, preparedBy: { decideObjection: state.preparedBy } };
}

/** The payment of an award to a municipality; who prepared it or decided on the award does not approve it. */
export function paymentInView(state: PaymentState, municipality: MunicipalityCode): FileInView {
  const approvePayment = secondPersonIsNot(state);
  return { kind: 'PAYMENT', phase: state.status, municipality, preparedBy: { approvePayment } };
}

/** A notice of default of a municipality, and its penalty. */
export function penaltyInView(state: PenaltyState, municipality: MunicipalityCode): FileInView {
  // Where nothing is to be paid, nothing is left to do.
  const phase = state.status === 'FIXED' && isPenaltyOver(state) ? 'NOTHING_OWED' : state.status;
  return { kind: 'PENALTY', phase, municipality, preparedBy: {} };
}

function present(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

/** Who assessed: they do not decide where they differ. */
function assessorsOf({ work }: ApplicationState): readonly string[] {
  return work.flatMap(({ by, doneFor }) => [...present(by), ...present(doneFor)]);
}
