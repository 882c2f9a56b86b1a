import { jest } from '@jest/globals';
import { MAILS } from '@ronde/domain';
import { LETTER_KINDS } from '@ronde/letters';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';

jest.setTimeout(300_000);
const suite = withDatabase();
const as = 'demo-administrator';
let tested: TestedApi;

beforeAll(async () => {
  tested = await apiFor(suite().database);
}, 60_000);
afterAll(() => tested?.api.close());

const mails = [...new Set(Object.values(MAILS).flatMap((rules) => rules.map(({ mail }) => mail as string)))];

describe('the templates, over HTTP', () => {
  it('are those of every mail and every letter', async () => {
    const { body } = await tested.get('/api/v1/templates', { as });
    expect((body['mails'] as unknown as { mail: string }[]).map(({ mail }) => mail)).toEqual(mails);
    expect((body['letters'] as unknown as { letter: string }[]).map(({ letter }) => letter)).toEqual(LETTER_KINDS);
  });

  it('show each mail as it might leave', async () => {
    for (const mail of mails) {
      const { status, body } = await tested.get(`/api/v1/templates/mails/${mail}`, { as });
      expect([mail, status, typeof body['greeting']]).toEqual([mail, 200, 'string']);
    }
    const { body } = await tested.get('/api/v1/templates/mails/invitation', { as });
    expect(body).toMatchObject({
      to: 'MUNICIPALITY',
      greeting: 'Geacht college,',
      causes: [{ fact: 'callPublished' }],
    });
  });

  it.each(LETTER_KINDS)('show the letter %s as a PDF', async (letter) => {
    const { status, headers, bytes } = await tested.get(`/api/v1/templates/letters/${letter}`, { as });
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each([
    ['a mail that is none', '/mails/no-such-mail', as, 404],
    ['a letter that is none', '/letters/no-such-letter', as, 404],
    ['a municipality', '', 'demo-gm0518', 403],
  ])('are refused: %s', async (_, path, who, status) => {
    expect((await tested.get(`/api/v1/templates${path}`, { as: who })).status).toBe(status);
  });
});
