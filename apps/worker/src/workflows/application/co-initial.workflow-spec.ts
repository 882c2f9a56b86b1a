import { jest } from '@jest/globals';
import { taskStream } from '@ronde/contracts';
import type { RoundTerms } from '@ronde/domain';
import { people } from '@ronde/testing';
import { initialAsked, SZW_HEAD } from '../../histories/recorded/stories/assessment-stories.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { toldTo } from '../../testing/told-to.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const types = async (stream: string) => (await world().journal(stream)).map(({ fact }) => fact.type);

/** A file to decide on, in a round that asks for the initial of SZW; `p1` is on one of its components. */
async function asked(terms: Partial<RoundTerms> = {}) {
  const stage = new Stage(world(), { coInitial: 'SZW', ...terms });
  const stream = await initialAsked(stage);
  const award = (at: string, reason?: string) =>
    world().decide(stream, 'decideAward', at, reason === undefined ? {} : { reason }, people.approver);
  const initial = (at: string, command: object) => world().decide(stream, 'giveCoInitial', at, command, SZW_HEAD);
  return { stream, award, initial, task: taskStream(`${stage.roundId}/gm0518-1/co-initial`) };
}

describe('an award in a round that asks for the initial of SZW', () => {
  it('waits for its initial, and says that it was given', async () => {
    const { stream, award, initial, task } = await asked();
    expect(await types(stream)).toContain('coInitialAsked');
    expect(await award('2021-11-23T09:00:00.000Z')).toBe('CO_INITIAL_OPEN');
    expect(await initial('2021-11-24T09:00:00.000Z', { outcome: 'GIVEN' })).toBe('coInitialGiven');
    expect(await toldTo(world(), task)).toEqual(['start', 'workDone']);
    expect(await award('2021-11-25T09:00:00.000Z')).toContain('awardDecided');
    const decided = (await world().journal(stream)).find(({ fact }) => fact.type === 'awardDecided');
    expect(decided?.fact.data).toMatchObject({ coInitial: 'GIVEN' });
  });

  it('is decided with a reason after SZW refused its initial with a reason', async () => {
    const { award, initial } = await asked();
    expect(await initial('2021-11-24T08:00:00.000Z', { outcome: 'REFUSED' })).toBe('REASON_REQUIRED');
    const refused = { outcome: 'REFUSED', reason: 'Not proven to work.' };
    expect(await initial('2021-11-24T09:00:00.000Z', refused)).toBe('coInitialRefused');
    expect(await award('2021-11-25T09:00:00.000Z')).toBe('REASON_REQUIRED');
    expect(await award('2021-11-25T10:00:00.000Z', 'The threat weighs more.')).toContain('awardDecided');
  });

  it('goes on when SZW stays silent: the silence is recorded, never as agreement', async () => {
    const { stream, award, initial, task } = await asked();
    await world().pace(stream, 'jumps');
    await world().untilFact(stream, 'coInitialSilent');
    const silence = (await world().journal(stream)).find(({ fact }) => fact.type === 'coInitialSilent');
    // Twenty working days from Monday 22 November end on 20 December; eight more on the 30th, at midnight in Amsterdam.
    expect(silence?.at.slice(0, 10)).toBe('2021-12-30');
    expect(await toldTo(world(), task)).toEqual(['start', 'workDropped']);
    expect(await initial('2022-01-03T09:00:00.000Z', { outcome: 'GIVEN' })).toBe('CO_INITIAL_NOT_ASKED');
    expect(await award('2022-01-03T10:00:00.000Z')).toBe('REASON_REQUIRED');
    expect(await award('2022-01-03T11:00:00.000Z', 'The decision cannot wait.')).toContain('awardDecided');
    const decided = (await world().journal(stream)).find(({ fact }) => fact.type === 'awardDecided');
    expect(decided?.fact.data).toMatchObject({ coInitial: 'SILENT' });
  });

  it('is initialled under a mandate where the round asks for mandates', async () => {
    const { initial } = await asked({ mandates: 'REQUIRED' });
    expect(await initial('2021-11-24T09:00:00.000Z', { outcome: 'GIVEN', mandates: [] })).toBe('NO_MANDATE');
  });
});
