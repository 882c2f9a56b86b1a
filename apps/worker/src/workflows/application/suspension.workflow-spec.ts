import { jest } from '@jest/globals';
import { people } from '@ronde/testing';
import { apply, told } from '../../histories/recorded/stories/application-acts.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

const decide = (stream: string, update: string, at: string, command: object) =>
  world().decide(stream, update, at, command, people.administrator);

/** What the facts of this type say of the last day to decide. */
const ends = async (stream: string, type: string) =>
  (await world().journal(stream)).filter(({ fact }) => fact.type === type).map(({ fact }) => fact.data);

describe('the decision period of an application', () => {
  it('stands still by agreement and by delay, overlaps counted once, and everybody concerned is told', async () => {
    const stage = new Stage(world());
    const { stream } = await apply(stage);
    // Received on Monday 20 September 2021: the eight weeks end on Monday 15 November.
    const agreed = { ground: 'AGREEMENT', firstDay: '2021-10-04', lastDay: '2021-10-13', reason: 'As agreed.' };
    expect(await decide(stream, 'suspendDecision', '2021-10-01T09:00:00.000Z', agreed)).toBe('decisionSuspended');
    const delayed = { ground: 'APPLICANT_DELAY', firstDay: '2021-10-11', reason: 'Nobody answers.' };
    expect(await decide(stream, 'suspendDecision', '2021-10-11T09:00:00.000Z', delayed)).toBe('decisionSuspended');
    expect(await decide(stream, 'suspendDecision', '2021-10-12T09:00:00.000Z', delayed)).toBe('ALREADY_SUSPENDED');
    const answered = { suspensionId: 's2', lastDay: '2021-10-18' };
    expect(await decide(stream, 'endSuspension', '2021-10-19T09:00:00.000Z', answered)).toBe('suspensionEnded');
    // 4 to 13 October: ten days, to Thursday 25 November; 14 to 18 October: five more, to Tuesday 30 November.
    expect(await ends(stream, 'decisionSuspended')).toMatchObject([
      { previousDueOn: '2021-11-15', decisionDueOn: '2021-11-25' },
      { previousDueOn: '2021-11-25', decisionDueOn: '2021-11-25' },
    ]);
    expect(await ends(stream, 'suspensionEnded')).toMatchObject([
      { previousDueOn: '2021-11-25', decisionDueOn: '2021-11-30' },
    ]);
    expect(await written(stream)).toEqual({
      due: '2021-11-30',
      mails: ['decision-suspended', 'decision-suspended', 'suspension-ended'],
    });
  });

  it('stands still again for a second supplement, when the first was only partial', async () => {
    const stage = new Stage(world());
    const { stream } = await apply(stage, { deficiencies: ['BUDGET', 'ACTION_PLAN'], flags: ['INCOMPLETE'] });
    const ask = (at: string, ...deficiencies: string[]) => decide(stream, 'requestSupplement', at, { deficiencies });
    const supply = (at: string, ...supplied: string[]) =>
      stage.receive(stream, ...told('supplementReceived', { supplied, evaluationPlans: [], contentHash: at }, at));
    expect(await ask('2021-09-22T09:00:00.000Z', 'BUDGET', 'ACTION_PLAN')).toBe('supplementRequested');
    await supply('2021-09-27T09:00:00.000Z', 'BUDGET');
    await stage.until(stream, 'completenessCheckOpened', 2);
    expect(await ask('2021-09-29T09:00:00.000Z', 'ACTION_PLAN')).toBe('supplementRequested');
    await supply('2021-10-04T09:00:00.000Z', 'ACTION_PLAN');
    await stage.until(stream, 'completenessCheckOpened', 3);
    expect(await decide(stream, 'confirmCompleteness', '2021-10-05T09:00:00.000Z', {})).toBe('completenessConfirmed');
    // 23 to 26 September and 30 September to 3 October: eight days after Monday 15 November.
    expect(await ends(stream, 'completenessConfirmed')).toEqual([{ decisionDueOn: '2021-11-23' }]);
  });

  it('stands still for as long as force majeure lasts, and is provisional meanwhile', async () => {
    const { stream } = await apply(new Stage(world()));
    const fire = { ground: 'FORCE_MAJEURE', firstDay: '2021-10-04', reason: 'The building is closed.' };
    expect(await decide(stream, 'suspendDecision', '2021-10-04T09:00:00.000Z', fire)).toBe('decisionSuspended');
    const over = { suspensionId: 's1', lastDay: '2021-10-08' };
    expect(await decide(stream, 'endSuspension', '2021-10-11T09:00:00.000Z', over)).toBe('suspensionEnded');
    // 4 to 8 October: five days after Monday 15 November is Saturday 20 November, which rolls to Monday 22 November.
    expect(await ends(stream, 'suspensionEnded')).toMatchObject([{ decisionDueOn: '2021-11-22' }]);
  });

  it('does not stand still any more once it has ended', async () => {
    const { stream } = await apply(new Stage(world()));
    const late = { ground: 'AGREEMENT', firstDay: '2021-11-16', lastDay: '2021-11-30', reason: 'As agreed.' };
    expect(await decide(stream, 'suspendDecision', '2021-11-16T09:00:00.000Z', late)).toBe('TOO_LATE_TO_SUSPEND');
  });
});

async function written(stream: string) {
  const database = world().database();
  const [row] = await database.query<{ due: string }[]>(
    `SELECT due_on::text AS due FROM deadline WHERE stream = $1 AND code = 'DECISION'`,
    [stream],
  );
  const mails = await database.query<{ mail: string }[]>(
    `SELECT payload ->> 'mail' AS mail FROM outbox
     WHERE stream = $1 AND kind = 'mail' AND payload ->> 'to' = 'GM0518' AND payload ->> 'mail' LIKE '%suspen%' ORDER BY id`,
    [stream],
  );
  return { due: row?.due, mails: mails.map(({ mail }) => mail) };
}
