import { jest } from '@jest/globals';
import { mergerRegister } from '@ronde/contracts';
import { readOutbox } from '@ronde/persistence';
import { JournalWriter, people } from '@ronde/testing';
import { causeOf } from '../../letters/cause.js';
import { addressedToSuccessor } from '../../letters/addressed-to-successor.js';
import { awardedFile } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(120_000);
const world = withWorkflows();

describe('a file of a municipality that goes up in another', () => {
  it('is taken over from the date of the merger: mails and letters go to the successor, the file keeps its code', async () => {
    const file = await awardedFile(world(), { startedAt: '2023-05-01T08:00:00.000Z', pace: 'jumps' });
    const merger = { mergerId: 'h1', successor: 'GM0513', merged: ['GM0518'], effectiveOn: '2023-07-01' };
    const register = mergerRegister(file.roundId);
    await new JournalWriter(world().database(), file.roundId).decide(
      register,
      [{ type: 'municipalitiesMerged', data: merger }],
      people.administrator,
    );
    await world().untilFact(file.stream, 'accountabilityOverdue');
    await world().pace(file.stream, 'stands');
    const database = world().database();
    const sent = await readOutbox(database, { stream: file.stream, kind: 'mail', limit: 100 });
    const facts = await world().journal(file.stream);
    const atMunicipality = sent.filter(({ target }) => target.startsWith('GM'));
    const dated = atMunicipality.map(({ position, target }) => ({ at: facts[position - 1]!.at, target }));
    // What was sent before 1 July went to Den Haag, what was sent after it to Gouda.
    for (const { at, target } of dated) expect([at, target]).toEqual([at, at < '2023-06-30T22' ? 'GM0518' : 'GM0513']);
    expect(new Set(dated.map(({ target }) => target))).toEqual(new Set(['GM0518', 'GM0513']));
    const overdue = facts.find(({ fact }) => fact.type === 'accountabilityOverdue')!;
    const cause = await causeOf(database, { ...overdue, stream: file.stream, roundId: file.roundId });
    const letter = { addressee: { organisation: 'College van burgemeester en wethouders van Den Haag' } };
    const { addressee } = await addressedToSuccessor(database, cause, letter as never);
    expect(addressee).toEqual({
      organisation: "College van burgemeester en wethouders van Gouda, rechtsopvolger van 's-Gravenhage",
    });
  });
});
