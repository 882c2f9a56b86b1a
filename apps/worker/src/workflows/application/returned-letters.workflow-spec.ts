import { jest } from '@jest/globals';
import { DUE_MOVED, recoveryStream } from '@ronde/contracts';
import { deadlinesOf, readOutbox } from '@ronde/persistence';
import { people } from '@ronde/testing';
import { type AwardedFile, awardedFile } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const NOTHING = ['p1', 'p2'].map((projectId) => ({ projectId, awardedCents: 0, ground: 'NOT_NECESSARY' }));
const noon = (day: string): string => `${day}T11:00:00.000Z`;
const reason = 'The activities are not carried out.';

/** An award that was revoked on Wednesday 16 March 2022, the day after the term for views. */
async function revoked(): Promise<AwardedFile> {
  const file = await awardedFile(world());
  await file.decide('intendRevocation', noon('2022-03-01'), { lines: NOTHING, reason }, people.administrator);
  const revocation = { cause: 'REVOCATION', lines: NOTHING, reason };
  expect(await file.decide('amendAward', noon('2022-03-16'), revocation)).toBe('awardAmended decisionNotified');
  return file;
}

async function comesBack(file: AwardedFile, decision: string, returnedOn: string): Promise<void> {
  const back = { decision, returnedOn, cause: 'UNDELIVERABLE' };
  expect(await file.decide('registerReturnedNotification', noon(returnedOn), back, people.administrator)).toBe(
    'notificationReturned',
  );
}

const sendAnew = (file: AwardedFile, decision: string, day: string): Promise<string> =>
  file.decide('notifyDecision', noon(day), { decision }, people.administrator);

async function openTerms(file: AwardedFile): Promise<readonly string[]> {
  const due = await deadlinesOf(world().database(), file.stream);
  return due
    .filter(({ code, doneAt }) => doneAt === null && (code === 'OBJECTION' || code === 'PAYMENT'))
    .map(({ code, dueOn }) => `${code} ${dueOn}`);
}

/** The days to which the claim of this file was told that its payment term moved. */
async function claimMovedTo(file: AwardedFile): Promise<readonly unknown[]> {
  const messages = await readOutbox(world().database(), { stream: file.stream, kind: 'engine', limit: 100 });
  return messages
    .map(({ payload }) => payload as { workflowId: string; signal?: string; payload?: { dueOn: string } })
    .filter(
      ({ workflowId, signal }) => workflowId === recoveryStream(`${file.applicationId}/1`) && signal === DUE_MOVED,
    )
    .map(({ payload }) => payload?.dueOn);
}

describe('a decision after the award whose letter came back', () => {
  it('revokes the award only with a term to object that begins when it is sent anew', async () => {
    const file = await revoked();
    // Wednesday 16 March 2022 + 42 days = Wednesday 27 April, King's Day
    expect(await openTerms(file)).toContain('OBJECTION 2022-04-28');
    await comesBack(file, 'AMENDMENT', '2022-03-22');
    expect(await openTerms(file)).toEqual([]);
    expect(await sendAnew(file, 'AMENDMENT', '2022-03-29')).toBe('decisionNotified');
    // Tuesday 29 March 2022 + 42 days = Tuesday 10 May 2022
    expect(await file.latest('decisionNotified')).toMatchObject({
      ...{ decision: 'AMENDMENT', renews: '2022-03-16', objectionEndsOn: '2022-05-10' },
    });
    expect(await openTerms(file)).toEqual(['OBJECTION 2022-05-10']);
    expect(await sendAnew(file, 'AMENDMENT', '2022-03-30')).toBe('ALREADY_NOTIFIED');
  });

  it('settles the grant with terms to object and to pay back that begin when it is sent anew', async () => {
    const file = await revoked();
    await file.decide('openExOfficio', noon('2022-03-17'), { reason }, people.administrator);
    await world().untilFact(file.stream, 'settlementOpened');
    const nothing = { settledCents: 0, grounds: [] };
    expect(await file.decide('decideSettlement', noon('2022-03-21'), nothing)).toBe(
      'settlementDecided fileClosed decisionNotified',
    );
    // Monday 21 March 2022 + 42 days = Monday 2 May 2022
    expect(await openTerms(file)).toContain('OBJECTION 2022-05-02');
    expect(await claimMovedTo(file)).toEqual([]);
    await comesBack(file, 'SETTLEMENT', '2022-03-28');
    expect(await openTerms(file)).toEqual([]);
    expect(await sendAnew(file, 'SETTLEMENT', '2022-04-04')).toBe('decisionNotified');
    // Monday 4 April 2022 + 42 days = Monday 16 May 2022
    expect(await file.latest('decisionNotified')).toMatchObject({
      ...{ decision: 'SETTLEMENT', renews: '2022-03-21', objectionEndsOn: '2022-05-16', paymentDueOn: '2022-05-16' },
    });
    expect(await claimMovedTo(file)).toEqual(['2022-05-16']);
  });
});
