import { beforeAll, expect, it } from '@jest/globals';
import type { Fact } from '@ronde/domain';
import { applicationReceived, JournalWriter, people, roundDrafted, withDatabase } from '@ronde/testing';
import { causeOf } from './cause.js';
import { letterHead } from './letter-head.js';
import { signedBy } from './signatory.js';

const roundId = '2022-s1';
const suite = withDatabase();

const FUNCTIONS = { m1: 'de directeur Contraterrorisme', m2: 'het hoofd van de afdeling Lokale aanpak' };
const OF_THE_LETTERHEAD = 'de Nationaal Coördinator Terrorismebestrijding en Veiligheid';

const notified = (decision: string) => ({
  type: 'decisionNotified',
  data: { decision, letterReference: 'VG-1', notifiedOn: '2021-09-20', objectionEndsOn: '2021-11-01' },
});

beforeAll(async () => {
  const { database } = suite();
  for (const [id, functionTitle] of Object.entries(FUNCTIONS))
    await database.query(
      `INSERT INTO mandate (id, ministry, holder, function_title, acts, valid_from, may_delegate, granted_by, granted_at)
       VALUES ($1, 'JENV', 'demo-approver-jenv', $2, '{REJECT}', '2021-01-01', false, 'demo-administrator', now())`,
      [id, functionTitle],
    );
  const journal = new JournalWriter(database, roundId);
  await journal.receive(`funding-round/${roundId}`, roundDrafted({ roundId, rehearsal: true }));
});

/** The function under the letter that the last of these facts causes. */
async function functionUnder(code: string, ...facts: object[]): Promise<string> {
  const { database } = suite();
  const stream = `application/${roundId}/${code}`;
  const journal = new JournalWriter(database, roundId);
  await journal.receive(stream, applicationReceived({ roundId, applicationId: `${roundId}/${code}` }));
  await journal.decide(stream, facts as Fact[], people.approver);
  const cause = await causeOf(database, { stream, position: facts.length + 1, roundId });
  const letter = letterHead({ ...cause, letterReference: 'VG-1', municipality: 'Delft' });
  return (await signedBy(database, cause, letter)).signature.role;
}

const rejected = (more: object = {}) => ({
  type: 'applicationRejected',
  data: { caseReference: 'VG-1', ground: 'NOT_INVITED', ...more },
});

it('a letter is signed with the function in whose mandate was decided', async () => {
  expect(await functionUnder('gm0503-1', rejected({ mandateId: 'm2' }), notified('REJECTION'))).toBe(FUNCTIONS.m2);
});

it('a decision that was taken without a mandate keeps the function of the letterhead', async () => {
  expect(await functionUnder('gm0503-2', rejected(), notified('REJECTION'))).toBe(OF_THE_LETTERHEAD);
});

it('a letter that decides nothing keeps it too, whatever was decided before', async () => {
  const request = {
    type: 'supplementRequested',
    data: { deficiencies: ['BUDGET'], dueOn: '2021-10-04', dueAt: '2021-10-04T22:00:00.000Z' },
  };
  expect(await functionUnder('gm0503-3', rejected({ mandateId: 'm1' }), request)).toBe(OF_THE_LETTERHEAD);
});

it('a mandate that the register does not know is not signed with', async () => {
  const letter = functionUnder('gm0503-4', rejected({ mandateId: 'm9' }), notified('REJECTION'));
  await expect(letter).rejects.toThrow('the register has no mandate m9');
});
