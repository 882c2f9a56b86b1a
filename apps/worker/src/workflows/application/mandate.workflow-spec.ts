import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { applicationStream, RECEIVED } from '@ronde/contracts';
import type { RegisteredMandate } from '@ronde/domain';
import { recordReceipt } from '@ronde/persistence';
import { applicationReceived, people, roundDrafted, roundTerms } from '@ronde/testing';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const withWorld = withWorkflows();
const AT = '2021-09-20T08:00:00.000Z';
const LATER = '2021-09-22T10:00:00.000Z';

const mandate = (wanted: Partial<RegisteredMandate>): RegisteredMandate => ({
  ...{ mandateId: 'm1', ministry: 'JENV', holder: people.approver.id, functionTitle: 'directeur', acts: ['REJECT'] },
  ...{ maxCents: null, validFrom: '2021-01-01', validUntil: null, mayDelegate: false },
  ...wanted,
});

/** A late application that a person proposes to refuse, in a round that asks for mandates. */
async function lateApplication() {
  const world = withWorld();
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const applicationId = `${roundId}/gm0518-1`;
  const stream = applicationStream(applicationId);
  const terms = roundTerms({ roundId, mandates: 'REQUIRED' });
  const receive = (into: string, fact: Parameters<typeof recordReceipt>[1]['fact']) =>
    recordReceipt(world.database(), {
      ...{ stream: into, roundId, at: AT, actor: people.applicant, commandId: randomBytes(8).toString('hex') },
      ...{ fact, messages: () => [] },
    });
  await receive(`funding-round/${roundId}`, roundDrafted({ roundId }));
  await world.start(stream, AT, { applicationId, terms });
  const fact = applicationReceived({ roundId, applicationId, flags: ['LATE'] });
  const { position } = await receive(stream, fact);
  await world.signal(stream, RECEIVED, { position, at: AT, actorId: people.applicant.id, fact });
  await world.untilFact(stream, 'admissionAsked');
  await world.decide(stream, 'decideAdmission', LATER, { admitted: false, ground: 'LATE' });
  return {
    reject: (mandates: readonly RegisteredMandate[]) =>
      world.decide(stream, 'rejectApplication', LATER, { ground: 'LATE', mandates }, people.approver),
    journal: () => world.journal(stream),
  };
}

describe('a decision in a round that asks for mandates', () => {
  it('is taken by who holds one now, and shows under which mandate', async () => {
    await withWorld()
      .database()
      .query(
        `INSERT INTO mandate (id, ministry, holder, function_title, acts, valid_from, may_delegate, granted_by, granted_at, revoked_at)
         VALUES ('m1', 'JENV', $1, 'directeur', '{REJECT}', '2021-01-01', false, 'x', now(), NULL),
                ('m2', 'JENV', $1, 'directeur', '{REJECT}', '2021-01-01', false, 'x', now(), now())`,
        [people.approver.id],
      );
    const file = await lateApplication();
    expect(await file.reject([])).toBe('NO_MANDATE');
    expect(await file.reject([mandate({ validUntil: '2021-09-21' })])).toBe('NO_MANDATE');
    expect(await file.reject([mandate({ acts: ['AWARD'] })])).toBe('NO_MANDATE');
    // Revoked between the look-up and the writing.
    expect(await file.reject([mandate({ mandateId: 'm2' })])).toBe('NO_MANDATE');
    expect(await file.reject([mandate({})])).toBe('applicationRejected decisionNotified');
    const decided = (await file.journal()).find(({ fact }) => fact.type === 'applicationRejected');
    expect(decided?.fact.data).toMatchObject({ mandateId: 'm1' });
  });
});
