import { compareDates, localDateOf, paidInAdvance, type EvaluationOpening, type FactDetails } from '@ronde/domain';
import {
  composeReasons,
  type EvaluationReminderData,
  type IntendedSettlementData,
  type SettlementData,
} from '@ronde/letters';
import type { Database } from '@ronde/persistence';
import type { Cause } from './cause.js';
import { isOnBehalfOfSzw, letterHead, objectionUntil } from './letter-head.js';
import { notifiedDecision } from './notified-decision.js';
import { settledProjects } from './settled-projects.js';
import { awardOfProject, fileFrom, municipalityNames, projectTitles, receivedIn } from './letter-sources.js';

/** What a reminder of a mandatory evaluation says. */
export async function evaluationReminderData(database: Database, cause: Cause): Promise<EvaluationReminderData> {
  const { dueOn } = cause.entry.fact.data as FactDetails<'evaluationReminded'>;
  const { applicationId, projectId } = openingOf(cause);
  const [application] = await database.query<{ lead: string; partners: string[] }[]>(
    'SELECT lead_municipality AS lead, partner_municipalities AS partners FROM application WHERE id = $1',
    [applicationId],
  );
  if (application === undefined) throw new Error(`there is no application ${applicationId}`);
  const [titleOf, [municipality = '', ...partners], award] = await Promise.all([
    projectTitles(database, applicationId),
    municipalityNames(database, [application.lead, ...application.partners]),
    awardOfProject(database, applicationId, projectId),
  ]);
  return {
    ...letterHead({ ...cause, municipality }),
    applicant: { municipality, partners },
    awardReference: cause.fileReference,
    awardedOn: localDateOf(award.decidedAt),
    projectTitle: titleOf(projectId),
    awardedCents: award.awardedCents,
    kind: cause.round.evaluationRule.kind,
    dueOn,
    overdue: compareDates(cause.on, dueOn) > 0,
  };
}

/** What a settlement says: per project what was awarded and spent, the final amount, and what is to be repaid. */
export async function settlementData(database: Database, cause: Cause): Promise<SettlementData> {
  const { decision, notification, reasons } = notifiedDecision(cause, 'settlementDecided');
  const file = fileFrom(cause.history);
  const received = receivedIn(file);
  const { award, accountability } = file;
  if (award === undefined) throw new Error('nothing was awarded');
  const [titleOf, [municipality = '', ...partners]] = await Promise.all([
    projectTitles(database, received.applicationId),
    municipalityNames(database, [received.leadMunicipality, ...received.partnerMunicipalities]),
  ]);
  return {
    ...letterHead({
      ...cause,
      municipality,
      coAssessed: isOnBehalfOfSzw(cause.round, award),
    }),
    applicant: { municipality, partners },
    awardReference: cause.fileReference,
    awardedOn: localDateOf(award.decidedAt),
    ...(accountability && { receivedFromBzkOn: accountability.receivedFromBzkOn }),
    ...(decision.exOfficio && { exOfficio: decision.exOfficio }),
    accountingYear: cause.round.year,
    projects: settledProjects(award, accountability?.spent ?? [], titleOf),
    awardedCents: decision.awardedCents,
    spentCents: decision.spentCents,
    settledCents: decision.settledCents,
    toRepayCents: decision.toRepayCents,
    ...(notification.paymentDueOn && { repaymentDueOn: notification.paymentDueOn }),
    grounds: [...decision.grounds],
    reasons: reasons(composeReasons('SETTLEMENT', { file, titleOf })),
    objection: objectionUntil(notification.objectionEndsOn),
  };
}

/** What the letter before a lower settlement says: what is intended, on which grounds, and until when views count. */
export async function intendedSettlementData(database: Database, cause: Cause): Promise<IntendedSettlementData> {
  const intended = cause.entry.fact.data as FactDetails<'settlementIntended'>;
  const file = fileFrom(cause.history);
  const { application, award } = file;
  if (application === undefined || award === undefined) throw new Error('nothing was awarded');
  const [municipality = '', ...partners] = await municipalityNames(database, [
    application.leadMunicipality,
    ...application.partnerMunicipalities,
  ]);
  return {
    ...letterHead({ ...cause, municipality }),
    applicant: { municipality, partners },
    awardReference: cause.fileReference,
    awardedOn: localDateOf(award.decidedAt),
    awardedCents: award.totalCents,
    paidCents: paidInAdvance(file),
    settledCents: intended.settledCents,
    grounds: [...intended.grounds],
    reasons: cause.entry.reason ? [cause.entry.reason] : [],
    viewsDueOn: intended.viewsDueOn,
  };
}

function openingOf({ history, stream }: Cause): EvaluationOpening {
  const opened = history.find(({ fact }) => fact.type === 'evaluationOpened');
  if (opened === undefined) throw new Error(`${stream} was never opened`);
  return opened.fact.data as EvaluationOpening;
}
