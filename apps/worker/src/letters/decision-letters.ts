import {
  localDateOf,
  sharesOfAward,
  yearlyReports,
  type ApplicationState,
  type AwardLine,
  type ReceivedApplication,
} from '@ronde/domain';
import { composeReasons, type AwardData, type RejectionData } from '@ronde/letters';
import type { Database } from '@ronde/persistence';
import type { Cause } from './cause.js';
import { supplementGiven } from './intake-letters.js';
import { isCoAssessed, isOnBehalfOfSzw, letterHead, objectionUntil } from './letter-head.js';
import { paidYears } from './paid-years.js';
import { notifiedDecision } from './notified-decision.js';
import { divisionOf, fileFrom, municipalityNames, projectTitles, receivedIn } from './letter-sources.js';

/** What an award says: each project, the reasons, the obligations, what follows, and how to object. */
export async function awardData(database: Database, cause: Cause): Promise<AwardData> {
  const { decision: award, notification, reasons } = notifiedDecision(cause, 'awardDecided');
  const { round } = cause;
  const file = fileFrom(cause.history);
  const received = receivedIn(file);
  const [titleOf, [municipality = '', ...partners], division] = await Promise.all([
    projectTitles(database, received.applicationId),
    municipalityNames(database, [received.leadMunicipality, ...received.partnerMunicipalities]),
    divisionOf(database, award.allocationId),
  ]);
  const lines = award.lines.map((line) => ({
    ...awardLine(line, file),
    ...categoryOf(line, received),
    title: titleOf(line.projectId),
    coAssessed: isCoAssessed(round, line.component),
  }));
  const { dates, evaluationRule } = round;
  const shares = sharesOfAward(award.lines, received);
  const names = await municipalityNames(
    database,
    shares.map((share) => share.municipality),
  );
  return {
    ...letterHead({
      ...cause,
      municipality,
      coAssessed: isOnBehalfOfSzw(round, award),
    }),
    applicant: { municipality, partners },
    applicationReference: cause.fileReference,
    receivedAt: received.receivedAt,
    lines,
    requestedCents: received.requestedCents,
    totalCents: award.totalCents,
    reasons: reasons(composeReasons('AWARD', { file, titleOf, division })),
    execution: { startsOn: dates.executionStartsOn, endsOn: dates.executionEndsOn },
    evaluation: { kind: evaluationRule.kind, dueOn: dates.evaluationDueOn },
    monitoringDueOn: dates.monitoringDueOn,
    yearlyMonitorings: yearlyReports(round, localDateOf(cause.entry.at)).map(({ year, dueOn }) => ({ year, dueOn })),
    paymentDueOn: notification.paymentDueOn!,
    years: paidYears(award.lines, notification.paymentDueOn!, round),
    shares: shares.map(({ cents }, nth) => ({ municipality: names[nth] ?? '', cents })),
    budgetCondition: round.budget === 'TO_BE_ADOPTED',
    sisa: { accountingYear: round.year, dueOn: dates.accountabilityDueOn },
    objection: objectionUntil(notification.objectionEndsOn),
  };
}

/** What a rejection says, or that an application is not taken into consideration. */
export async function rejectionData(database: Database, cause: Cause): Promise<RejectionData> {
  const told = notifiedDecision(cause, 'applicationRejected', 'notTakenIntoConsideration');
  const { type, decision, notification, reasons } = told;
  const file = fileFrom(cause.history);
  const received = receivedIn(file);
  const [titleOf, [municipality = '', ...partners]] = await Promise.all([
    projectTitles(database, received.applicationId),
    municipalityNames(database, [received.leadMunicipality, ...received.partnerMunicipalities]),
  ]);
  const supplement = supplementGiven(file);
  return {
    ...letterHead({ ...cause, municipality }),
    applicant: { municipality, partners },
    applicationReference: cause.fileReference,
    receivedAt: received.receivedAt,
    outcome: type === 'applicationRejected' ? 'REFUSED' : 'NOT_TAKEN_INTO_CONSIDERATION',
    ground: decision.ground,
    reasons: reasons(composeReasons(type === 'applicationRejected' ? 'REJECTION' : 'NOT_TAKEN', { file, titleOf })),
    projects: received.projects.map(({ projectId, component, category, requestedCents }) => {
      const ground = file.advised.find((advice) => advice.projectId === projectId)?.ground;
      return {
        title: titleOf(projectId),
        component,
        ...(category && { category }),
        requestedCents,
        ...(ground && { ground }),
      };
    }),
    requestedCents: received.requestedCents,
    ...(supplement && { supplement }),
    objection: objectionUntil(notification.objectionEndsOn),
  };
}

const categoryOf = ({ projectId }: AwardLine, { projects }: ReceivedApplication) => {
  const category = projects.find((project) => project.projectId === projectId)?.category;
  return category === undefined ? {} : { category };
};

/** An award below the advice means that there was not enough for everybody. */
function awardLine(line: AwardLine, file: ApplicationState) {
  const { component, requestedCents, awardedCents, evaluationDuty, rorDuty } = line;
  const advised = file.advised.find(({ projectId }) => projectId === line.projectId)?.advisedCents ?? awardedCents;
  const ground = line.ground ?? (awardedCents < advised ? 'CEILING_EXHAUSTED' : undefined);
  return { component, requestedCents, awardedCents, evaluationDuty, rorDuty, ...(ground && { ground }) };
}
