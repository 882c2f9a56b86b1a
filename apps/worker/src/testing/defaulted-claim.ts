import type { JournalWriter } from '@ronde/testing';

/** The claim on an application, in default, with every letter it can bring. */
export async function defaultedClaim(journal: JournalWriter, applicationId: string): Promise<void> {
  const [roundId = ''] = applicationId.split('/');
  const stream = `recovery/${applicationId}/1`;
  const opening = {
    ...{ recoveryId: `${applicationId}/1`, roundId, applicationId, cause: 'SETTLEMENT' },
    ...{ caseReference: 'VG-2022-L1-GM0518-1', principalCents: 1_000_000, notifiedOn: '2021-09-20' },
    ...{ dueOn: '2021-11-01', dueAt: '2021-11-01T23:00:00.000Z' },
  };
  await journal.decide(stream, [{ type: 'recoveryOpened', data: opening }]);
  await journal.decide(stream, [
    { type: 'repaymentDefaulted', data: { dueOn: '2021-11-01', remainingCents: 1_000_000 } },
  ]);
  await journal.decide(stream, [
    { type: 'repaymentDemanded', data: { remainingCents: 1_000_000, payBy: '2021-11-22' } },
  ]);
  const days = { from: '2021-11-02', to: '2021-12-01', days: 30, baseCents: 1_000_000, basisPoints: 200, cents: 1_643 };
  const fixed = { until: '2021-12-01', cents: 1_643, periods: [days], paymentDueOn: '2022-01-12' };
  await journal.decide(stream, [{ type: 'interestFixed', data: { ...fixed, objectionEndsOn: '2022-01-12' } }]);
  const instalments = [{ dueOn: '2022-02-01', amountCents: 1_001_643 }];
  await journal.decide(stream, [
    { type: 'paymentPlanGranted', data: { instalments, interestFree: true, objectionEndsOn: '2022-01-12' } },
  ]);
}
