import { jest } from '@jest/globals';
import { taskStream } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { awardedFile, type AwardedFile } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const ASKED_AT = '2022-05-03T09:00:00.000Z';
const DECIDED_AT = '2022-06-01T09:00:00.000Z';

async function ask(file: AwardedFile, wanted: object): Promise<void> {
  const data = { requestId: 'c1', receivedAt: ASKED_AT, contentHash: 'h', decisionDueOn: '2022-06-28', ...wanted };
  await file.tell({ type: 'changeRequestReceived', data }, ASKED_AT);
  await world().untilFact(file.stream, 'changeRequestOpened');
}

describe('a change request', () => {
  it('opens a task at once, and when it is granted moves money between projects', async () => {
    const file = await awardedFile(world());
    const lines = [
      { projectId: 'p1', awardedCents: 6_000_000 },
      { projectId: 'p2', awardedCents: 11_000_000 },
    ];
    await ask(file, { kind: 'BUDGET_SHIFT', lines });
    expect(await file.latest('changeRequestOpened')).toMatchObject({ dueOn: '2022-06-28' });
    const [start] = await world()
      .database()
      .query(`SELECT payload FROM outbox WHERE target = $1`, [taskStream(`${file.applicationId}/change-c1`)]);
    expect(start).toBeDefined();
    expect(await file.decide('decideChangeRequest', DECIDED_AT, { requestId: 'c1', outcome: 'GRANTED' })).toBe(
      'changeRequestDecided awardAmended decisionNotified',
    );
    expect(await file.latest('awardAmended')).toMatchObject({ totalCents: 17_000_000, cause: 'CHANGE_REQUEST' });
  });

  it('for a longer execution moves the day of accountability, and with it the reminders and the evaluation', async () => {
    const file = await awardedFile(world());
    await ask(file, { kind: 'EXTENSION', executionEndsOn: '2023-03-31' });
    expect(await file.decide('decideChangeRequest', DECIDED_AT, { requestId: 'c1', outcome: 'GRANTED' })).toBe(
      'changeRequestDecided executionExtended',
    );
    const told = await world()
      .database()
      .query<{ target: string; payload: object }[]>(
        `SELECT target, payload -> 'payload' AS payload FROM outbox WHERE payload ->> 'signal' = 'dueMoved' AND round_id = $1`,
        [file.roundId],
      );
    // Sixty days after the end, as before; monitoring comes before the end and is only waited for longer.
    expect(told).toMatchObject([
      { target: `monitoring/${file.applicationId}`, payload: { awaitedUntil: '2024-07-15' } },
      { target: `evaluation/${file.applicationId}/p2`, payload: { dueOn: '2023-05-30', awaitedUntil: '2024-07-15' } },
    ]);
    expect(told[0]?.payload).not.toHaveProperty('dueOn');
    await world().pace(file.stream, 'jumps');
    await world().untilFact(file.stream, 'accountabilityReminded');
    expect(await file.latest('accountabilityReminded')).toMatchObject({ dueOn: '2024-07-15' });
  });

  it('that reports a cancelled activity lowers the award, and its project need not be evaluated any more', async () => {
    const file = await awardedFile(world());
    await ask(file, { kind: 'ACTIVITY_CANCELLED', lines: [{ projectId: 'p2', awardedCents: 0 }] });
    expect(await file.decide('decideChangeRequest', DECIDED_AT, { requestId: 'c1', outcome: 'GRANTED' })).toBe(
      'changeRequestDecided awardAmended decisionNotified',
    );
    const amended = await file.latest('awardAmended');
    expect(amended).toMatchObject({ totalCents: 8_000_000, cause: 'ACTIVITY_CANCELLED' });
    expect(amended).toMatchObject({ lines: [{}, { awardedCents: 0, evaluationDuty: false }] });
  });

  it('after the decision a municipality withdraws: the award is nothing any more, and the file is settled', async () => {
    const file = await awardedFile(world());
    await ask(file, { kind: 'WITHDRAWAL', lines: ['p1', 'p2'].map((projectId) => ({ projectId, awardedCents: 0 })) });
    expect(await file.decide('decideChangeRequest', DECIDED_AT, { requestId: 'c1', outcome: 'GRANTED' })).toBe(
      'changeRequestDecided awardAmended decisionNotified',
    );
    expect(await file.latest('awardAmended')).toMatchObject({ cause: 'WITHDRAWAL', totalCents: 0 });
    const reason = { reason: 'Everything was given back.' };
    expect(await file.decide('openExOfficio', '2022-06-02T09:00:00.000Z', reason, people.administrator)).toBe(
      'exOfficioOpened',
    );
  });

  it('for other partners is granted by an approver, and leaves the amounts as they are', async () => {
    const file = await awardedFile(world());
    await ask(file, { kind: 'PARTNERS', addedPartners: ['GM0603'] });
    const granted = { requestId: 'c1', outcome: 'GRANTED' };
    expect(await file.decide('decideChangeRequest', DECIDED_AT, granted, people.administrator)).toBe('WRONG_ROLE');
    expect(await file.decide('decideChangeRequest', DECIDED_AT, granted)).toBe('changeRequestDecided');
    expect(await file.latest('changeRequestDecided')).toMatchObject({
      partnerMunicipalities: ['GM1916', 'GM0629', 'GM0603'],
      amends: false,
    });
  });

  it('for other content is granted for the projects it names, and leaves the amounts as they are', async () => {
    const file = await awardedFile(world());
    await ask(file, { kind: 'CONTENT', projectIds: ['p1'] });
    const granted = { requestId: 'c1', outcome: 'GRANTED' };
    expect(await file.decide('decideChangeRequest', DECIDED_AT, granted, people.administrator)).toBe('WRONG_ROLE');
    expect(await file.decide('decideChangeRequest', DECIDED_AT, granted)).toBe('changeRequestDecided');
    const decided = { requestId: 'c1', kind: 'CONTENT', outcome: 'GRANTED', amends: false };
    expect(await file.latest('changeRequestDecided')).toMatchObject(decided);
  });

  it('is refused on a ground, with a reason, and leaves the award as it is', async () => {
    const file = await awardedFile(world());
    await ask(file, { kind: 'CONTENT', projectIds: ['p1'] });
    const refusal = { requestId: 'c1', outcome: 'REFUSED', ground: 'LESS_EFFECTIVE' };
    expect(await file.decide('decideChangeRequest', DECIDED_AT, refusal)).toBe('REASON_REQUIRED');
    expect(await file.decide('decideChangeRequest', DECIDED_AT, { ...refusal, reason: 'It reaches fewer.' })).toBe(
      'changeRequestDecided',
    );
  });
});
