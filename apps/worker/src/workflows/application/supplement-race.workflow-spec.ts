import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { applicationStream, RECEIVED } from '@ronde/contracts';
import {
  type ApplicationFact,
  type ApplicationState,
  evolveApplication,
  type Fact,
  NO_APPLICATION,
} from '@ronde/domain';
import { recordReceipt } from '@ronde/persistence';
import { applicationReceived, people, roundDrafted, roundTerms } from '@ronde/testing';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(1_200_000);
const world = withWorkflows();
const RACES = 1000;
const AT_ONCE = 10;
/** The receipts reach this much further than a decision takes. */
const BEYOND = 1.5;
const LAPSED_AT = '2021-10-07T22:00:00.000Z';
const DECIDED_AT = '2021-10-11T09:00:00.000Z';

const roundId = `2022-${randomBytes(4).toString('hex')}`;
const terms = roundTerms({ roundId });

/** How long a decision takes lately, in milliseconds: a busy machine takes longer. */
let decisionTakes = 100;

/** The supplement that arrives in the moment of its refusal. */
const supplement: ApplicationFact = {
  type: 'supplementReceived',
  data: { supplied: ['BUDGET'], evaluationPlans: [], contentHash: 'h', receivedAt: DECIDED_AT },
};

async function receive(stream: string, fact: Fact, at: string): Promise<number> {
  const command = { stream, roundId, at, actor: people.applicant, commandId: randomBytes(8).toString('hex') };
  return (await recordReceipt(world().database(), { ...command, fact, messages: () => [] })).position;
}

/** A file whose supplement term has lapsed, so that it may be left untreated. */
function lapsedFile(received: ApplicationFact): ApplicationState {
  const { dueOn, dueAt } = { dueOn: '2021-10-07', dueAt: LAPSED_AT };
  const facts: readonly ApplicationFact[] = [
    received,
    { type: 'supplementRequested', data: { deficiencies: ['BUDGET'], dueOn, dueAt } },
    { type: 'supplementLapsed', data: { missing: ['BUDGET'] } },
  ];
  return facts.reduce(
    (state, fact) => evolveApplication(state, { fact, at: LAPSED_AT, actorId: people.administrator.id }),
    NO_APPLICATION,
  );
}

/** Races one supplement against one refusal; the refusal's outcome. */
async function race(index: number): Promise<string> {
  const applicationId = `${roundId}/gm0518-${index + 1}`;
  const stream = applicationStream(applicationId);
  const received = applicationReceived({ roundId, applicationId, deficiencies: ['BUDGET'] });
  const position = await receive(stream, received, '2021-09-20T08:00:00.000Z');
  const carried = { state: lapsedFile(received), position, knownReceiptPosition: position };
  const input = {
    applicationId,
    terms,
    carried: { ...carried, automaticCommands: 2, latestAt: LAPSED_AT, remindersSent: [] },
  };
  await world().start(stream, LAPSED_AT, input, 'stands');
  const begun = performance.now();
  const refusing = world().decide(stream, 'refuseIncomplete', DECIDED_AT, {}, people.approver);
  const decided = refusing.then(() => (decisionTakes = (decisionTakes * 9 + performance.now() - begun) / 10));
  // Spread the receipt over the time decisions take on this machine now: before, during and after the write.
  await sleep(((index % 50) / 50) * BEYOND * decisionTakes);
  const place = await receive(stream, supplement, DECIDED_AT);
  const receipt = { position: place, at: DECIDED_AT, actorId: people.applicant.id, fact: supplement };
  await world()
    .signal(stream, RECEIVED, receipt)
    .catch(() => undefined);
  const [outcome = ''] = (await refusing).split(' ');
  await decided;
  await world().client.workflow.getHandle(stream).terminate('raced');
  return outcome;
}

describe('a supplement that arrives while its refusal is being decided', () => {
  it(`is never overlooked, raced ${RACES} times`, async () => {
    await receive(`funding-round/${roundId}`, roundDrafted({ roundId }), '2021-09-01T08:00:00.000Z');
    const outcomes: Record<string, number> = {};
    let next = 0;
    const racer = async (): Promise<void> => {
      while (next < RACES) {
        const outcome = await race(next++);
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, racer));
    const overlooked = await world()
      .database()
      .query(
        `SELECT count(*)::int AS count FROM journal_fact refusal JOIN journal_fact receipt USING (stream)
         WHERE refusal.type = 'notTakenIntoConsideration' AND receipt.type = 'supplementReceived'
           AND receipt.position < refusal.position`,
      );
    expect(overlooked).toEqual([{ count: 0 }]);
    expect(outcomes['notTakenIntoConsideration']).toBeGreaterThan(0);
    expect(outcomes['SUPPLEMENT_RECEIVED']).toBeGreaterThan(0);
    expect(outcomes['notTakenIntoConsideration']! + outcomes['SUPPLEMENT_RECEIVED']!).toBe(RACES);
  });
});
