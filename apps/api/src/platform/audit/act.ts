import { SetMetadata } from '@nestjs/common';
import {
  ABSENCE_REGISTER,
  applicationId,
  applicationStream,
  evaluationStream,
  MANDATE_REGISTER,
  monitoringStream,
  recoveryStream,
  REGISTERS,
  objectionId,
  objectionStream,
  paymentStream,
  penaltyStream,
  mailboxRegister,
  adviceRegister,
  mergerRegister,
  representationRegister,
  roundStream,
  taskStream,
} from '@ronde/contracts';
import type { Action } from '@ronde/domain';

/** Parts of an address that name a file. */
export type FileParams = Readonly<
  Partial<Record<'roundId' | 'code' | 'project' | 'nth' | 'year' | 'task' | 'draftId', string>>
>;

/** The file a request is about. */
export interface FileNamed {
  readonly roundId: string;
  readonly stream: string;
}

/** An act of the table of permissions, or one on a rehearsal's own clock. */
export type ActName = Action | 'moveClock';

/** What a route does, and about which file: refused attempts are written down with both. */
export interface ActDescription {
  readonly action: ActName;
  readonly about: (params: FileParams) => FileNamed;
}

export const ACT = 'ronde:act';

const describe = (about: ActDescription['about']) => (action: ActName) =>
  SetMetadata(ACT, { action, about } satisfies ActDescription);

/** An act on a round. */
export const RoundAct = describe(({ roundId = '' }) => ({ roundId, stream: roundStream(roundId) }));
/** An act on the register of mandates. */
export const RegisterAct = describe(() => ({ roundId: REGISTERS, stream: MANDATE_REGISTER }));
/** An act on the register of absence. */
export const AbsenceAct = describe(() => ({ roundId: REGISTERS, stream: ABSENCE_REGISTER }));
/** An act on the register of representatives of a round. */
export const RepresentativesAct = describe(({ roundId = '' }) => ({
  roundId,
  stream: representationRegister(roundId),
}));
/** An act on the register of mailboxes of a round. */
export const MailboxAct = describe(({ roundId = '' }) => ({ roundId, stream: mailboxRegister(roundId) }));
/** An act on the register of advice of a round. */
export const AdviceAct = describe(({ roundId = '' }) => ({ roundId, stream: adviceRegister(roundId) }));
/** An act on the register of mergers of a round. */
export const MergerAct = describe(({ roundId = '' }) => ({ roundId, stream: mergerRegister(roundId) }));
/** An act on an application. */
export const ApplicationAct = describe((params) => about(params, applicationStream(applicationIdOf(params))));
/** An act on a task. */
export const TaskAct = describe((params) => about(params, taskStream(taskIdOf(params))));
/** An act on an evaluation. */
export const EvaluationAct = describe((params) => about(params, evaluationStream(evaluationIdOf(params))));
/** An act on a monitoring record. */
export const MonitoringAct = describe((params) => about(params, monitoringStream(monitoringIdOf(params))));
/** An act on an objection. */
export const ObjectionAct = describe((params) => about(params, objectionStream(objectionIdOf(params))));

/** An act on a claim on what was paid too much. */
export const RecoveryAct = describe((params) => about(params, recoveryStream(recoveryIdOf(params))));

/** An act on a payment. */
export const PaymentAct = describe((params) => about(params, paymentStream(paymentIdOf(params))));

/** An act on a notice of default. */
export const PenaltyAct = describe((params) => about(params, penaltyStream(penaltyIdOf(params))));

/** An act on a draft: what is refused of it stands beside its round. */
export const DraftAct = describe(({ draftId = '' }) => {
  const roundId = roundOfDraft(draftId);
  return { roundId, stream: roundStream(roundId) };
});

/** `2022` of the draft `2022_gm0518_3f29a0c1d2`. */
export function roundOfDraft(draftId: string): string {
  return draftId.split('_')[0] ?? '';
}

/** `2022/gm0518-1` of `…/2022/applications/gm0518-1`. */
export function applicationIdOf({ roundId = '', code = '' }: FileParams): string {
  const [municipality = '', ordinal = ''] = code.split('-');
  return applicationId(roundId, municipality, Number(ordinal));
}

/** `2022/gm0518-1/1` of `…/2022/applications/gm0518-1/objections/1`. */
export function objectionIdOf(params: FileParams): string {
  return objectionId(applicationIdOf(params), Number(params.nth));
}

/** `2022/gm0518-1/p3`. */
export function evaluationIdOf(params: FileParams): string {
  return `${applicationIdOf(params)}/${params.project ?? ''}`;
}

/** `2022/gm0518-1`, or `2022/gm0518-1/2023` for the report on one budget year. */
export function monitoringIdOf(params: FileParams): string {
  return [applicationIdOf(params), params.year].filter((part) => part !== undefined).join('/');
}

/** `2022/gm0518-1/1`: the first claim in the file of an application. */
export function recoveryIdOf(params: FileParams): string {
  return `${applicationIdOf(params)}/${params.nth ?? ''}`;
}

/** `2022/gm0518-1/1`: the first order of an application. */
export function paymentIdOf(params: FileParams): string {
  return `${applicationIdOf(params)}/${params.nth ?? ''}`;
}

/** `2022/gm0518-1/1`: the first notice of default about an application. */
export function penaltyIdOf(params: FileParams): string {
  return `${applicationIdOf(params)}/${params.nth ?? ''}`;
}

/** `2022/gm0518-1/assessment-jenv` of `…/2022/tasks/gm0518-1~assessment-jenv`. */
export function taskIdOf({ roundId = '', task = '' }: FileParams): string {
  return `${roundId}/${task.replaceAll('~', '/')}`;
}

/** The municipality whose application has this code: `GM0518` of `gm0518-1`. */
export function municipalityOf({ code = '' }: FileParams): string {
  return code.slice(0, code.indexOf('-')).toUpperCase();
}

function about({ roundId = '' }: FileParams, stream: string): FileNamed {
  return { roundId, stream };
}
