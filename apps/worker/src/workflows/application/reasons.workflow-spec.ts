import { jest } from '@jest/globals';
import type { Actor } from '@ronde/domain';
import { people } from '@ronde/testing';
import { told } from '../../histories/recorded/stories/application-acts.js';
import { INTENDED_REFUSAL, refusedOnOtherFacts } from '../../histories/recorded/stories/assessment-stories.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const GROUND = { ground: 'NOT_NECESSARY' };
const written = (text: string) => ({
  ...{ decision: 'REJECTION', composed: 'It was judged.', composedHash: 'c'.repeat(64) },
  ...{ text, hash: 'd'.repeat(64) },
});

/** An application that is refused on other facts, its applicant asked for its views and its reasons written. */
async function drafted(): Promise<{ readonly stage: Stage; readonly stream: string }> {
  const stage = new Stage(world());
  const stream = await refusedOnOtherFacts(stage);
  await stage.decide(stream, 'intendRefusal', '2021-11-23T09:00:00.000Z', people.administrator, INTENDED_REFUSAL);
  return { stage, stream };
}

const edit = (stream: string, at: string, text: string, actor: Actor = people.administrator) =>
  world().decide(stream, 'editReasons', at, written(text), actor);
const reject = (stream: string, at: string, more: object = {}) =>
  world().decide(stream, 'rejectApplication', at, { ...GROUND, ...more }, people.approver);
const adopted = async (stream: string) =>
  (await world().journal(stream)).find(({ fact }) => fact.type === 'reasonsAdopted')?.fact.data;

describe('reasons are composed from the assessments and rules and edited freely, the difference kept', () => {
  it('and the decision names the version it was taken with', async () => {
    const { stream } = await drafted();
    expect(await edit(stream, '2021-12-08T09:00:00.000Z', ' ')).toBe('REASON_REQUIRED');
    expect(await edit(stream, '2021-12-08T09:00:00.000Z', 'Not needed.', people.approver)).toBe('WRONG_ROLE');
    expect(await edit(stream, '2021-12-08T09:00:00.000Z', 'Not needed.')).toBe('reasonsEdited');
    expect(await edit(stream, '2021-12-08T10:00:00.000Z', 'Not needed here.')).toBe('reasonsEdited');
    expect(await reject(stream, '2021-12-09T09:00:00.000Z')).toBe(
      'reasonsAdopted applicationRejected decisionNotified',
    );
    expect(await adopted(stream)).toEqual({
      ...{ decision: 'REJECTION', version: 2, hash: 'd'.repeat(64), outdated: false },
    });
  });

  it('and are not taken over unseen when something they rest on changed after they were written', async () => {
    const { stage, stream } = await drafted();
    expect(await edit(stream, '2021-11-24T09:00:00.000Z', 'Nobody reacted.')).toBe('reasonsEdited');
    await stage.receive(stream, ...told('viewsReceived', { contentHash: 'h' }, '2021-11-25T09:00:00.000Z'));
    expect(await reject(stream, '2021-12-09T09:00:00.000Z')).toBe('REASONS_OUTDATED');
    expect(await reject(stream, '2021-12-09T10:00:00.000Z', { outdatedReasonsConfirmed: true })).toBe(
      'reasonsAdopted applicationRejected decisionNotified',
    );
    expect(await adopted(stream)).toMatchObject({ version: 1, outdated: true });
  });
});
