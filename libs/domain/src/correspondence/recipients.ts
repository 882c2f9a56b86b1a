import type { MunicipalityCode } from '../vocabulary.js';
import type { InvitedListFact } from '../round/invited-list-facts.js';
import type { MailContext, OfficeCode, RecipientCode } from './mail.js';

type InvitedListChanged = Extract<InvitedListFact, { type: 'invitedListChanged' }>['data'];

/** Who runs the round at NCTV. */
export const ADMINISTRATOR: OfficeCode = 'JENV/ADMINISTRATOR';

/** The office in which a ministry's decisions are taken under mandate. */
export const JENV_APPROVER: OfficeCode = 'JENV/APPROVER';
/** The head at Social Affairs that silence of its assessors is put before (assumption). */
export const SZW_APPROVER: OfficeCode = 'SZW/APPROVER';

const IN_STREAM = /\/(gm\d{4})-\d+(?:\/|$)/;

/** The municipality that leads the application a stream is about (`application/2027/gm0513-1`). Throws when there is none. */
export function leadMunicipalityOf(stream: string): MunicipalityCode {
  const code = IN_STREAM.exec(stream)?.[1];
  if (code === undefined) throw new Error(`no municipality in the stream ${stream}`);
  return code.toUpperCase();
}

/** The shared mailbox of the municipality that leads the application. */
export function theApplicant(_: unknown, context: MailContext): readonly MunicipalityCode[] {
  return [leadMunicipalityOf(context.stream)];
}

/** The municipality, who handles its file, and who decides in it. */
export function everyoneConcerned(_: unknown, context: MailContext): readonly RecipientCode[] {
  return [leadMunicipalityOf(context.stream), ADMINISTRATOR, JENV_APPROVER];
}

/** Every municipality the call reached. */
export function everyInvited(_: unknown, context: MailContext): readonly MunicipalityCode[] {
  return context.invited;
}

/** The municipalities that a changed list adds; nobody while the call is not published: the invitation follows then. */
export function whoIsInvitedAfterAll({ added, closesAt }: InvitedListChanged): readonly MunicipalityCode[] {
  return closesAt === undefined ? [] : added;
}

/** The municipalities that leave the list after they were invited. */
export function whoLeavesTheList({ dropped, closesAt }: InvitedListChanged): readonly MunicipalityCode[] {
  return closesAt === undefined ? [] : dropped;
}

/** The administrator of the round. */
export function theAdministrator(): readonly OfficeCode[] {
  return [ADMINISTRATOR];
}

/** Who decides on awards. */
export function theApprover(): readonly OfficeCode[] {
  return [JENV_APPROVER];
}

/** Who decides on awards, and who handles the files. */
export function theApproverAndAdministrator(): readonly OfficeCode[] {
  return [JENV_APPROVER, ADMINISTRATOR];
}

/** The assessors of both ministries. */
export function bothAssessors(): readonly OfficeCode[] {
  return ['JENV/ASSESSOR', 'SZW/ASSESSOR'];
}

/** The office the task is for. Throws when the context does not say which. */
export function theTaskOffice(_: unknown, { stream, taskOffice }: MailContext): readonly OfficeCode[] {
  if (taskOffice === undefined) throw new Error(`the office of ${stream} is not known`);
  return [taskOffice];
}

/**
 * Who hears that a task is long overdue: the administrator, for a task of Social Affairs its head as well, and for the
 * administrator's own work the approver (assumption).
 */
export function whoHearsOfOverdueWork(details: unknown, context: MailContext): readonly OfficeCode[] {
  const [office] = theTaskOffice(details, context);
  if (office?.startsWith('SZW/')) return [ADMINISTRATOR, SZW_APPROVER];
  return office === ADMINISTRATOR ? [ADMINISTRATOR, JENV_APPROVER] : [ADMINISTRATOR];
}
