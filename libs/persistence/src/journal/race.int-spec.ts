import { setTimeout as sleep } from 'node:timers/promises';
import type { Fact } from '@ronde/domain';
import { applicationReceived, people, roundDrafted, withDatabase } from '@ronde/testing';
import { readStream, record, recordReceipt, verifyStream } from '../index.js';

const suite = withDatabase();
const roundId = '2022-t1';
const at = '2021-10-15T21:59:59.000Z';

const draft = () =>
  recordReceipt(suite().database, {
    ...{ stream: `funding-round/${roundId}`, roundId, commandId: 'draft', actor: people.administrator, at },
    ...{ fact: roundDrafted(), messages: () => [] },
  });

function receive(nth: number, commandId: string, fact: Fact) {
  const stream = `application/${roundId}/gm0518-${nth}`;
  return recordReceipt(suite().database, {
    ...{ stream, roundId, commandId, actor: people.applicant, at, fact },
    messages: (receipt) => [{ kind: 'signal', workflowId: stream, signal: 'received', payload: receipt }],
  });
}

const applies = (nth: number) =>
  receive(nth, 'apply', applicationReceived({ applicationId: `${roundId}/gm0518-${nth}`, deficiencies: ['BUDGET'] }));

const supplements = (nth: number) =>
  receive(nth, 'supplement', {
    type: 'supplementReceived',
    data: { supplied: ['BUDGET'], evaluationPlans: [], contentHash: 'x', receivedAt: at },
  });

/** The workflow's part: decide on what it knows, and take in what it is given instead. */
async function refuses(nth: number): Promise<'refused' | 'supplement seen'> {
  const result = await record(suite().database, {
    ...{ stream: `application/${roundId}/gm0518-${nth}`, roundId, commandId: 'refuse', actor: people.administrator },
    ...{ at, knownReceiptPosition: 1, messages: [] },
    facts: [{ type: 'supplementLapsed', data: { missing: ['BUDGET'] } }],
  });
  return result.outcome === 'newerReceipts' ? 'supplement seen' : 'refused';
}

/** A thousand races through the engine's own path are run by `supplement-race.workflow-spec.ts`. */
const RACES = 48;

beforeAll(draft);

describe('a supplement that arrives while its refusal is being decided', () => {
  it('is never overlooked: it stands before no refusal that did not know it', async () => {
    const ends = { refused: 0, 'supplement seen': 0 };
    const race = async (nth: number): Promise<void> => {
      await applies(nth);
      const [end] = await Promise.all([
        sleep(nth % 7).then(() => refuses(nth)),
        sleep((nth * 3) % 7).then(() => supplements(nth)),
      ]);
      const entries = await readStream(suite().database, `application/${roundId}/gm0518-${nth}`);
      const types = entries.map(({ fact }) => fact.type);
      expect(types).toEqual(
        end === 'refused'
          ? ['applicationReceived', 'supplementLapsed', 'supplementReceived']
          : ['applicationReceived', 'supplementReceived'],
      );
      ends[end] += 1;
    };
    for (let first = 0; first < RACES; first += 8)
      await Promise.all(Array.from({ length: 8 }, (_, nth) => race(first + nth)));
    expect(ends.refused).toBeGreaterThan(0);
    expect(ends['supplement seen']).toBeGreaterThan(0);
  });
});

describe('facts from many writers at once', () => {
  const remind = (stream: string, commandId: string) =>
    record(suite().database, {
      ...{ stream, roundId, commandId, actor: people.administrator, at, knownReceiptPosition: 0, messages: [] },
      facts: [{ type: 'evaluationReminded', data: { workingDays: 5, dueOn: '2023-03-01' } }],
    });

  it('stand without a gap on one stream', async () => {
    const stream = 'evaluation/2022-t1/gm0518-1/p1';
    await Promise.all(Array.from({ length: 60 }, (_, nth) => remind(stream, `remind-${nth}`)));
    expect(await verifyStream(suite().database, stream)).toEqual({ stream, facts: 60 });
  });
});
