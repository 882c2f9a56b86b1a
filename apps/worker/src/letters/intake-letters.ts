import { capitalised, decisionDeadline, decisionDueOn, localDateOf, type FactDetails } from '@ronde/domain';
import type { AcknowledgementData, SupplementRequestData } from '@ronde/letters';
import type { Database } from '@ronde/persistence';
import type { Cause } from './cause.js';
import { letterHead } from './letter-head.js';
import { attachmentNames, fileFrom, municipalityNames, projectTitles, receivedIn } from './letter-sources.js';

/** What the acknowledgement of an application says. */
export async function acknowledgementData(database: Database, cause: Cause): Promise<AcknowledgementData> {
  const received = cause.entry.fact.data as FactDetails<'applicationReceived'>;
  const [titleOf, [municipality = '', ...partners], attachments] = await Promise.all([
    projectTitles(database, received.applicationId),
    municipalityNames(database, [received.leadMunicipality, ...received.partnerMunicipalities]),
    attachmentNames(database, cause.stream),
  ]);
  const deadline = decisionDeadline({ application: received, supplements: [] }, cause.round);
  return {
    ...letterHead({ ...cause, municipality }),
    applicant: { municipality, partners },
    receivedAt: received.receivedAt,
    contentHash: received.contentHash,
    projects: received.projects.map(({ projectId, component, category, requestedCents }) => ({
      title: titleOf(projectId),
      component,
      ...(category && { category }),
      requestedCents,
    })),
    requestedCents: received.requestedCents,
    attachments,
    decision: { dueOn: received.decisionDueOn, explanation: deadline.steps.map((step) => sentence(step.because.nl)) },
    flags: [...received.flags],
  };
}

/** What a request to complete an application says. The official's own words stand with the last point. */
export async function supplementRequestData(database: Database, cause: Cause): Promise<SupplementRequestData> {
  const { deficiencies, dueOn, dueAt } = cause.entry.fact.data as FactDetails<'supplementRequested'>;
  const before = fileFrom(cause.history.slice(0, -1));
  const received = receivedIn(before);
  const [municipality = '', ...partners] = await municipalityNames(database, [
    received.leadMunicipality,
    ...received.partnerMunicipalities,
  ]);
  const unused = { requestedOn: cause.entry.at, dueOn, dueAt, status: 'LAPSED', endedAt: dueAt } as const;
  const remark = cause.entry.reason;
  return {
    ...letterHead({ ...cause, municipality }),
    applicant: { municipality, partners },
    applicationReference: cause.fileReference,
    receivedAt: received.receivedAt,
    missing: deficiencies.map((deficiency, nth) => ({
      deficiency,
      ...(remark && nth === deficiencies.length - 1 && { remark }),
    })),
    dueOn,
    decisionDueOn: before.decisionDueOn ?? decisionDueOn({ ...before, application: received }, cause.round),
    latestDecisionDueOn: decisionDueOn(
      { ...before, application: received, supplements: [...before.supplements, unused] },
      cause.round,
    ),
  };
}

/** The day a supplement was asked for, was due and came in, where one was asked for. */
export function supplementGiven(file: ReturnType<typeof fileFrom>) {
  const latest = file.supplements.at(-1);
  if (latest === undefined) return undefined;
  return {
    requestedOn: localDateOf(latest.requestedOn),
    dueOn: latest.dueOn,
    ...(latest.status === 'RECEIVED' && latest.endedAt && { receivedOn: localDateOf(latest.endedAt) }),
  };
}

function sentence(text: string): string {
  const capital = capitalised(text);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
