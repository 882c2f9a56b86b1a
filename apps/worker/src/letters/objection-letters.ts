import {
  decisionOnObjection,
  explainDeadline,
  type FactDetails,
  localDateOf,
  type LocalDate,
  objectionIn,
  type ObjectionSettlement,
  type ObjectionState,
  leadMunicipalityOf,
} from '@ronde/domain';
import {
  composeObjectionReasons,
  type HearingInvitationData,
  type ObjectionAdjournmentData,
  type ObjectionConfirmationData,
  type ObjectionCureRequestData,
  type ObjectionDecisionData,
} from '@ronde/letters';
import type { Database, JournalEntry } from '@ronde/persistence';
import type { Cause } from './cause.js';
import { letterHead } from './letter-head.js';
import { reasonsOf } from './written-reasons.js';
import { municipalityNames, objectionFrom, projectTitles } from './letter-sources.js';

/** What the confirmation of an objection says (Awb 6:14). */
export async function objectionConfirmationData(database: Database, cause: Cause): Promise<ObjectionConfirmationData> {
  const { timeliness, contentHash } = cause.entry.fact.data as FactDetails<'objectionReceived'>;
  const term = decisionTerm(cause);
  return {
    ...(await aboutObjection(database, cause)),
    ...{ registeredAt: cause.entry.at, timeliness, contentHash },
    ...(term && { decision: term }),
  };
}

/** What a request to cure an objection says (Awb 6:6). */
export async function objectionCureRequestData(database: Database, cause: Cause): Promise<ObjectionCureRequestData> {
  const { lacks, dueOn } = cause.entry.fact.data as FactDetails<'objectionCureRequested'>;
  const term = decisionTerm(cause);
  return { ...(await aboutObjection(database, cause)), lacks: [...lacks], dueOn, ...(term && { decision: term }) };
}

/** What an invitation to a hearing says (Awb 7:2, 7:4). */
export async function hearingInvitationData(database: Database, cause: Cause): Promise<HearingInvitationData> {
  const { on, time, form, documentsUntil, inspectionFrom } = cause.entry.fact.data as FactDetails<'hearingPlanned'>;
  const { withCommittee } = objectionFrom(cause.history);
  const hearing = { on, time: time.replace(':', '.'), form, documentsUntil, inspectionFrom, withCommittee };
  return { ...(await aboutObjection(database, cause)), ...hearing };
}

/** What the notice of an adjournment says (Awb 7:10(3)). */
export async function objectionAdjournmentData(database: Database, cause: Cause): Promise<ObjectionAdjournmentData> {
  const { previousDueOn, decisionDueOn } = cause.entry.fact.data as FactDetails<'objectionAdjourned'>;
  return {
    ...(await aboutObjection(database, cause)),
    previousDueOn,
    decision: decisionTerm(cause) ?? { dueOn: decisionDueOn, explanation: ['Awb 7:10(3)'] },
    reasons: reasonsIn(cause),
  };
}

/** What the decision on an objection says (Awb 7:12). */
export async function objectionDecisionData(database: Database, cause: Cause): Promise<ObjectionDecisionData> {
  const { outcome, ground, amendment, settlement, appealEndsOn } = cause.entry.fact
    .data as FactDetails<'objectionDecided'>;
  const file = objectionFrom(cause.history);
  const titleOf = await projectTitles(database, objectionIn(file).applicationId);
  const lines = (file.against?.lines ?? []).map(({ projectId, awardedCents }) => ({
    title: titleOf(projectId),
    previousCents: awardedCents,
    awardedCents: amendment?.lines.find((line) => line.projectId === projectId)?.awardedCents ?? awardedCents,
  }));
  return {
    ...(await aboutObjection(database, cause)),
    ...{ outcome, appealEndsOn, hearing: hearingOf(file, outcome) },
    reasons: [...reasonsOf(cause.entries, whenDecided(cause), composeObjectionReasons(file))],
    ...(ground && { ground }),
    ...(amendment && {
      amendment: { lines, previousTotalCents: amendment.previousTotalCents, totalCents: amendment.totalCents },
    }),
    ...(settlement && { settlement: settledInLetter(settlement) }),
  };
}

/** The entry of the decision itself, of which a letter that left anew repeats the reasons. */
function whenDecided({ entries, entry }: Cause): JournalEntry {
  const upTo = entries.filter(({ position }) => position <= entry.position);
  return upTo.findLast(({ fact }) => fact.type === 'objectionDecided') ?? entry;
}

/** What is settled instead, what stays to be repaid, and what is paid back. */
function settledInLetter({ previousCents, settledCents, claim, payBackCents, payBackDueOn }: ObjectionSettlement) {
  return {
    ...{ previousCents, settledCents },
    ...(claim && { claimCents: claim.claimCents }),
    ...(payBackDueOn && { payBack: { cents: payBackCents, dueOn: payBackDueOn } }),
  };
}

async function aboutObjection(database: Database, cause: Cause) {
  const file = objectionFrom(cause.history);
  const { applicationId, decision, receivedOn } = objectionIn(file);
  const [municipality = ''] = await municipalityNames(database, [leadMunicipalityOf(applicationId)]);
  const { against } = file;
  return {
    ...letterHead({ ...cause, municipality }),
    municipality,
    contested: {
      decision: against?.decision ?? decision,
      ...(against && { caseReference: cause.fileReference, on: localDateOf(against.decidedAt) }),
    },
    receivedOn,
  };
}

/** When it must be decided and why then; nothing while no term runs. */
function decisionTerm(cause: Cause): { dueOn: LocalDate; explanation: string[] } | undefined {
  const deadline = decisionOnObjection(objectionFrom(cause.history), cause.round);
  return deadline && { dueOn: deadline.planOn, explanation: [explainDeadline(deadline, 'nl')] };
}

function hearingOf({ hearing, hearingWaived, report, withCommittee }: ObjectionState, outcome: string) {
  return {
    withCommittee,
    ...(report && hearing && { heardOn: hearing.on }),
    ...(hearingWaived && { waived: hearingWaived }),
    ...(report?.advice && { followsAdvice: report.advice === outcome }),
  };
}

function reasonsIn({ entry }: Cause): string[] {
  return entry.reason ? [entry.reason] : [];
}
