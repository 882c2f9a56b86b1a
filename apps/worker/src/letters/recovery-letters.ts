import { type FactDetails, leadMunicipalityOf, type RecoveryState } from '@ronde/domain';
import type { InterestDecisionData, PaymentPlanData, PaymentReminderData, RecoveryClaimData } from '@ronde/letters';
import type { Database } from '@ronde/persistence';
import type { Cause } from './cause.js';
import { letterHead, objectionUntil } from './letter-head.js';
import { municipalityNames, recoveryFrom } from './letter-sources.js';

/** What a claim says (Regeling 2022 art. 12). */
export async function recoveryClaimData(database: Database, cause: Cause): Promise<RecoveryClaimData> {
  const { about, file } = await claimOf(database, cause);
  const { cause: why, dueOn } = openingIn(file);
  return { ...about, cause: why, dueOn };
}

/** What the letter about a payment plan says (Awb 4:94). */
export async function paymentPlanData(database: Database, cause: Cause): Promise<PaymentPlanData> {
  const { about } = await claimOf(database, cause);
  const plan = cause.entry.fact.data as FactDetails<'paymentPlanGranted'>;
  return {
    ...about,
    instalments: [...plan.instalments],
    interestFree: plan.interestFree,
    reasons: cause.entry.reason ? [cause.entry.reason] : [],
    objection: objectionUntil(plan.objectionEndsOn),
  };
}

/** What the last call to pay says (Awb 4:112). */
export async function paymentReminderData(database: Database, cause: Cause): Promise<PaymentReminderData> {
  const { about, file } = await claimOf(database, cause);
  const { remainingCents, payBy } = cause.entry.fact.data as FactDetails<'repaymentDemanded'>;
  return { ...about, dueOn: file.dueOn ?? openingIn(file).dueOn, remainingCents, payBy };
}

/** What the decision on interest says, line by line (Awb 4:99). */
export async function interestDecisionData(database: Database, cause: Cause): Promise<InterestDecisionData> {
  const { about, file } = await claimOf(database, cause);
  const fixed = cause.entry.fact.data as FactDetails<'interestFixed'>;
  const periods = fixed.periods.map(({ basisPoints, ...period }) => ({ ...period, percent: percentOf(basisPoints) }));
  const { cents: totalCents, paymentDueOn, objectionEndsOn } = fixed;
  const due = { dueOn: file.dueOn ?? openingIn(file).dueOn, totalCents, paymentDueOn };
  return { ...about, ...due, periods, objection: objectionUntil(objectionEndsOn) };
}

async function claimOf(database: Database, cause: Cause) {
  const file = recoveryFrom(cause.history);
  const { applicationId, notifiedOn, principalCents } = openingIn(file);
  const [municipality = ''] = await municipalityNames(database, [leadMunicipalityOf(applicationId)]);
  const about = {
    ...letterHead({ ...cause, municipality }),
    applicant: { municipality },
    decision: { caseReference: cause.fileReference, notifiedOn },
    principalCents,
  };
  return { about, file };
}

function openingIn({ opening }: RecoveryState): NonNullable<RecoveryState['opening']> {
  if (opening === undefined) throw new Error('nothing was claimed');
  return opening;
}

/** 650 basis points read `6,5%`. */
function percentOf(basisPoints: number): string {
  return `${String(basisPoints / 100).replace('.', ',')}%`;
}
