import { jest } from '@jest/globals';
import { people } from '@ronde/testing';
import { told } from '../../histories/recorded/stories/application-acts.js';
import { INTENDED_REFUSAL, refusedOnOtherFacts } from '../../histories/recorded/stories/assessment-stories.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const reject = (stream: string, at: string) =>
  world().decide(stream, 'rejectApplication', at, { ground: 'NOT_NECESSARY' }, people.approver);
const REJECTED = 'applicationRejected decisionNotified';

describe('a refusal that rests on facts the applicant did not give', () => {
  it('waits until the applicant was told and gave its views', async () => {
    const stage = new Stage(world());
    const stream = await refusedOnOtherFacts(stage);
    expect(await reject(stream, '2021-11-23T08:00:00.000Z')).toBe('HEARING_REQUIRED');
    await stage.decide(stream, 'intendRefusal', '2021-11-23T09:00:00.000Z', people.administrator, INTENDED_REFUSAL);
    expect(await reject(stream, '2021-11-24T08:00:00.000Z')).toBe('HEARING_REQUIRED');
    await stage.receive(stream, ...told('viewsReceived', { contentHash: 'h' }, '2021-11-25T09:00:00.000Z'));
    expect(await reject(stream, '2021-11-26T09:00:00.000Z')).toBe(REJECTED);
  });

  it('is decided once views were given orally, or the term for them has passed', async () => {
    const stage = new Stage(world());
    const stream = await refusedOnOtherFacts(stage);
    await stage.decide(stream, 'intendRefusal', '2021-11-23T09:00:00.000Z', people.administrator, INTENDED_REFUSAL);
    const said = { how: 'ORALLY', on: '2021-11-25', reason: 'They have read another report.' };
    await stage.decide(stream, 'recordViews', '2021-11-26T09:00:00.000Z', people.administrator, said);
    expect(await reject(stream, '2021-11-26T10:00:00.000Z')).toBe(REJECTED);
    const silent = await refusedOnOtherFacts(new Stage(world()));
    await stage.decide(silent, 'intendRefusal', '2021-11-23T09:00:00.000Z', people.administrator, INTENDED_REFUSAL);
    // Tuesday 23 November 2021 and 14 days.
    expect(await reject(silent, '2021-12-07T22:00:00.000Z')).toBe('HEARING_REQUIRED');
    expect(await reject(silent, '2021-12-07T23:00:00.000Z')).toBe(REJECTED);
  });

  it('is heard on other facts beside the first, each with its own term; on the same ones not again', async () => {
    const stage = new Stage(world());
    const stream = await refusedOnOtherFacts(stage);
    const intend = (at: string, wanted: object = {}) =>
      world().decide(stream, 'intendRefusal', at, { ...INTENDED_REFUSAL, ...wanted }, people.administrator);
    expect(await intend('2021-11-23T09:00:00.000Z')).toBe('refusalIntended');
    expect(await intend('2021-11-24T09:00:00.000Z')).toBe('HEARING_KNOWN');
    const others = { onOtherFacts: true, reason: 'A report of the inspectorate.' };
    expect(await intend('2021-11-25T09:00:00.000Z', others)).toBe('refusalIntended');
    await stage.receive(stream, ...told('viewsReceived', { contentHash: 'h' }, '2021-11-26T09:00:00.000Z'));
    expect(await reject(stream, '2021-11-29T09:00:00.000Z')).toBe('HEARING_REQUIRED');
    const said = { how: 'WAIVED', on: '2021-11-30', reason: 'Nothing to add.' };
    await stage.decide(stream, 'recordViews', '2021-11-30T09:00:00.000Z', people.administrator, said);
    expect(await reject(stream, '2021-11-30T10:00:00.000Z')).toBe(REJECTED);
  });
});
