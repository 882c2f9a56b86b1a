/** Workflow ids, which are also the journal's stream names. Never a person in them: they are not encrypted. */

/** `funding-round/2027`. */
export const roundStream = (roundId: string): string => `funding-round/${roundId}`;
/** `application/2027/gm0513-1`; the application id is `2027/gm0513-1`. */
export const applicationStream = (applicationId: string): string => `application/${applicationId}`;
/** `task/2027/gm0513-1/assessment-jenv`. */
export const taskStream = (taskId: string): string => `task/${taskId}`;
/** `evaluation/2027/gm0513-1/p3`. */
export const evaluationStream = (evaluationId: string): string => `evaluation/${evaluationId}`;
/** `monitoring/2027/gm0513-1`. */
export const monitoringStream = (monitoringId: string): string => `monitoring/${monitoringId}`;
/** `recovery/2027/gm0513-1/1`: the first claim in the file of an application. */
export const recoveryStream = (recoveryId: string): string => `recovery/${recoveryId}`;
/** The register of mandates of both ministries: a stream without a workflow. */
export const MANDATE_REGISTER = 'mandate-register/ministries';
/** The register of absence of both ministries: a stream without a workflow. */
export const ABSENCE_REGISTER = 'absence-register/ministries';
/** `representation-register/2027`: who represents whom in a round; a stream without a workflow. */
export const representationRegister = (roundId: string): string => `representation-register/${roundId}`;
/** `merger-register/2027`: municipalities that become one; a stream without a workflow. */
export const mergerRegister = (roundId: string): string => `merger-register/${roundId}`;
/** `advice-register/2027`: who was advised in a round, and by whom; a stream without a workflow, and without mails. */
export const adviceRegister = (roundId: string): string => `advice-register/${roundId}`;
/** `mailbox-register/2027`: the shared mailboxes of municipalities in a round; a stream without a workflow. */
export const mailboxRegister = (roundId: string): string => `mailbox-register/${roundId}`;
/** What stands in place of a round's id for the registers, which belong to no round. */
export const REGISTERS = 'registers';
/** `objection/2027/gm0513-1/1`: the first objection in the file of an application. */
export const objectionStream = (objectionId: string): string => `objection/${objectionId}`;
/** `payment/2027/gm0513-1/1`; the payment id is `2027/gm0513-1/1`. */
export const paymentStream = (paymentId: string): string => `payment/${paymentId}`;
/** `penalty/2027/gm0513-1/1`: the first notice of default about an application or its objections. */
export const penaltyStream = (penaltyId: string): string => `penalty/${penaltyId}`;
/** `deadline-watch/2027`: what warns the offices of a round of terms that are about to lapse; it has no stream of its own. */
export const deadlineWatchId = (roundId: string): string => `deadline-watch/${roundId}`;
/** Refused attempts on a stream stand in a stream of their own. */
export const refusedStream = (stream: string): string => `refused/${stream}`;

/** Id of the `ordinal`th application of a municipality in a round (a withdrawn one may be followed by another). */
export const applicationId = (roundId: string, municipality: string, ordinal: number): string =>
  `${roundId}/${municipality.toLowerCase()}-${ordinal}`;

/** Id of the `ordinal`th objection against decisions on an application. */
export const objectionId = (application: string, ordinal: number): string => `${application}/${ordinal}`;

/** The application a stream is about, its own or that of what hangs on it: `2027/gm0513-1` of `objection/2027/gm0513-1/1`. */
export function applicationOfStream(stream: string): string | undefined {
  return /^[a-z-]+\/([^/]+\/gm\d{4}-\d+)(?:\/|$)/.exec(stream)?.[1];
}

/** One task queue for all workflows and their activities. */
export const TASK_QUEUE = 'ronde';

/** The workflow types, by stream prefix. */
export const WORKFLOW_TYPES = {
  'funding-round': 'fundingRound',
  application: 'application',
  task: 'task',
  evaluation: 'evaluation',
  monitoring: 'monitoring',
  recovery: 'recovery',
  objection: 'objection',
  payment: 'payment',
  penalty: 'penalty',
  'deadline-watch': 'deadlineWatch',
} as const;
/** Registers of a round, which have no workflow and do have mails. */
const REGISTER_KINDS = ['representation-register', 'mailbox-register', 'merger-register'] as const;
/** A kind of register. */
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** A kind of file with a workflow of its own. */
export type WorkflowKind = keyof typeof WORKFLOW_TYPES;
/** The first word of a stream's name. */
export type StreamKind = WorkflowKind | RegisterKind;
export type WorkflowType = (typeof WORKFLOW_TYPES)[WorkflowKind];

/** Which kind of file a stream is. */
export function streamKind(stream: string): StreamKind {
  const prefix = stream.slice(0, stream.indexOf('/'));
  if (prefix in WORKFLOW_TYPES || REGISTER_KINDS.some((kind) => kind === prefix)) return prefix as StreamKind;
  throw new Error(`not a stream of a file: ${stream}`);
}

/** The type of the workflow that has this id. Throws when it is the id of none. */
export function workflowTypeOf(workflowId: string): WorkflowType {
  const type = WORKFLOW_TYPES[workflowId.slice(0, workflowId.indexOf('/')) as WorkflowKind];
  if (type === undefined) throw new Error(`not the id of a workflow: ${workflowId}`);
  return type;
}
