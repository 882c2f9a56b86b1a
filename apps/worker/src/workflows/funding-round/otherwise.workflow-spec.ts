import { jest } from '@jest/globals';
import type { JournalEntry } from '@ronde/persistence';
import { roundStories } from '../../histories/recorded/stories/round-stories.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

describe('a round that goes otherwise than planned, and closes all the same', () => {
  let journal: readonly JournalEntry[];
  const told = (type: string) => journal.filter(({ fact }) => fact.type === type);
  const dataOf = (type: string) => told(type).map(({ fact }) => fact.data);

  beforeAll(async () => {
    const { terms, play } = roundStories.find(({ name }) => name === 'funding-round-from-framework-to-closed-books')!;
    const stream = await play(new Stage(world(), terms));
    await world().client.workflow.getHandle(stream).result();
    journal = await world().journal(stream);
  }, 300_000);

  it('moves the closing of its call while it waits for it, and closes it on the new day', () => {
    expect(dataOf('callClosingMoved')).toMatchObject([{ closesAt: '2021-10-08T22:00:00.000Z' }]);
    expect(told('callClosed').map(({ at }) => at >= '2021-10-08T22:00:00.000Z')).toEqual([true]);
  });
  it('has a municipality added to its published list by two people, and a change that was sent back leaves it', () => {
    expect(told('invitedListChangeReturned').map(({ reason }) => reason)).toEqual(['Keep who was invited.']);
    expect(dataOf('invitedListChanged')).toMatchObject([
      { changeId: 'c2', added: ['GM0014'], municipalities: ['GM0014', 'GM0363', 'GM0518'] },
    ]);
  });
  it('writes an outage down, which moves no date', () => {
    expect(dataOf('outageRecorded')).toMatchObject([{ from: '2021-10-08T20:00:00.000Z' }]);
    expect(told('callClosingMoved')).toHaveLength(1);
  });
  it('has its allocation sent back with a reason, and proposed anew', () => {
    expect(told('allocationReturned').map(({ reason }) => reason)).toEqual(['Follow the advice instead.']);
    expect(told('allocationProposed')).toHaveLength(2);
  });
  it('has its ceiling lowered', () => {
    expect(dataOf('ceilingLowered')).toMatchObject([{ ceilingCents: 690_000_000 }]);
  });
  it('keeps its decisions until Parliament has been told', () => {
    expect(dataOf('decisionsAnnounced')).toEqual([{ parliamentToldOn: '2021-12-13' }]);
  });
  it('releases a second tranche from its reserve', () => {
    expect(dataOf('reserveReleased')).toMatchObject([{ totalCents: 500_000 }]);
  });
  it('closes its books', () => expect(told('roundClosed')).toHaveLength(1));
});

describe('a round that begins without its regulation and its budget', () => {
  let journal: readonly JournalEntry[];
  const dataOf = (type: string) => journal.filter(({ fact }) => fact.type === type).map(({ fact }) => fact.data);
  const at = (type: string) => journal.find(({ fact }) => fact.type === type)!.at;

  beforeAll(async () => {
    const { terms, play } = roundStories.find(({ name }) => name === 'funding-round-on-a-late-regulation')!;
    const stream = await play(new Stage(world(), terms));
    await world().client.workflow.getHandle(stream).result();
    journal = await world().journal(stream);
  }, 300_000);

  it('divides no money before the regulation is published, which may work back', () => {
    expect(dataOf('regulationPublished')).toMatchObject([{ publishedOn: '2021-11-17', worksBackTo: '2021-07-01' }]);
    expect(at('allocationApproved') > at('regulationPublished')).toBe(true);
  });
  it('awards on condition of the budget, and hears when it was adopted', () => {
    const known = { adoptedOn: '2021-12-07', sufficient: true, invokableUntil: '2022-01-04' };
    expect(dataOf('budgetAdopted')).toEqual([known]);
    expect(dataOf('roundClosed')).toHaveLength(1);
  });
  it('rests on that regulation in its tables too', async () => {
    const [{ terms }] = await world()
      .database()
      .query<[{ terms: { regulation: object; budget: string } }]>('SELECT terms FROM round WHERE id = $1', [
        journal[0]!.roundId,
      ]);
    expect(terms).toMatchObject({ regulation: { known: true, publishedOn: '2021-11-17' }, budget: 'SUFFICIENT' });
  });
});
