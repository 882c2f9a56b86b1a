import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { objectionStream, RECEIVED, representationRegister } from '@ronde/contracts';
import type { Actor, Fact } from '@ronde/domain';
import { deadlinesOf, readOutbox, recordReceipt } from '@ronde/persistence';
import {
  applicationReceived,
  contestedAward,
  JournalWriter,
  objectionReceived,
  roundDrafted,
  roundTerms,
} from '@ronde/testing';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(60_000);
const world = withWorkflows();
const gouda: Actor = { id: 'test-gm0513', role: 'APPLICANT', organisation: 'GM0513' };
const noon = (day: string) => `${day}T11:00:00.000Z`;

/** An objection that Gouda filed for Den Haag without authorisation, on the engine. */
async function objected() {
  const { database } = world();
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const applicationId = `${roundId}/gm0518-1`;
  const stream = objectionStream(`${applicationId}/1`);
  const journal = new JournalWriter(database(), roundId);
  await journal.receive(`funding-round/${roundId}`, roundDrafted({ roundId }));
  await journal.receive(`application/${applicationId}`, applicationReceived({ roundId, applicationId }));
  const tell = async (fact: Fact, day: string) => {
    const command = { stream, roundId, at: noon(day), actor: gouda, commandId: randomBytes(8).toString('hex') };
    const { position } = await recordReceipt(database(), { ...command, fact, messages: () => [] });
    await world().signal(stream, RECEIVED, { position, at: noon(day), actorId: gouda.id, fact });
  };
  const day = '2022-01-10';
  await world().start(
    stream,
    noon(day),
    { objectionId: `${applicationId}/1`, terms: roundTerms({ roundId }) },
    'stands',
  );
  const lacks = ['AUTHORISATION'] as const;
  await tell(objectionReceived({ roundId, at: noon(day), decisions: [contestedAward()], lacks }), day);
  await world().untilFact(stream, 'objectionHandlingOpened');
  return { roundId, stream, tell, journal };
}

const mailsOf = async (stream: string) =>
  (await readOutbox(world().database(), { stream, kind: 'mail', limit: 100 })).map(
    ({ payload, target }) => `${(payload as { mail: string }).mail} > ${target}`,
  );

describe('who objects for another without authorisation', () => {
  it('is asked for it, cures it, and from then on gets the papers as well', async () => {
    const { roundId, stream, tell, journal } = await objected();
    const lacks = { reason: 'x', lacks: ['AUTHORISATION'] };
    expect(await world().decide(stream, 'requestCure', noon('2022-01-24'), lacks)).toBe('objectionCureRequested');
    const due = await deadlinesOf(world().database(), stream);
    // Two weeks after Monday 24 January is Monday 7 February 2022.
    expect(due).toContainEqual(expect.objectContaining({ code: 'OBJECTION_CURE', dueOn: '2022-02-07' }));
    const registered = {
      ...{ representationId: 'g1', municipality: 'GM0518', representative: 'GM0513', lawyer: false },
      ...{ acts: ['OBJECT'], firstDay: '2021-01-01', lastDay: null, documentHash: null },
    };
    await journal.decide(representationRegister(roundId), [{ type: 'representativeRegistered', data: registered }]);
    const cured = { supplied: ['AUTHORISATION'], contentHash: 'h', receivedAt: noon('2022-02-01') };
    await tell({ type: 'objectionCureReceived', data: { ...cured, actingFor: 'GM0518' } }, '2022-02-01');
    await world().untilFact(stream, 'objectionCureEnded');
    expect(await world().decide(stream, 'planHearing', noon('2022-02-02'), HEARING)).toBe('hearingPlanned');
    const mails = await mailsOf(stream);
    expect(mails).toContain('hearing-invitation > GM0513');
    expect(mails).not.toContain('objection-cure-request > GM0513');
  });
});

const HEARING = { reason: 'x', on: '2022-02-28', time: '10:30', form: 'IN_PERSON' };
