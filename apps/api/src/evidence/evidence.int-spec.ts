import { jest } from '@jest/globals';
import { withDatabase, JournalWriter } from '@ronde/testing';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256Of } from '../platform/files/checked-file.js';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, roundBody } from '../platform/testing/bodies.js';
import { formWith, smallPdf } from '../platform/testing/files.js';
import { checkBundle } from './check-bundle.js';

jest.setTimeout(120_000);
const suite = withDatabase();
let tested: TestedApi;

const ROUND = '/api/v1/rounds/2022-t1';
const FILE = `${ROUND}/applications/gm0518-1`;
const STREAM = 'application/2022-t1/gm0518-1';
const LETTER = Buffer.from('%PDF-1.7 a letter');

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(
    `UPDATE round SET phase = 'CALL', invited = '{GM0518,GM0363}', invited_status = 'APPROVED' WHERE id = '2022-t1'`,
  );
  const body = applicationBody({ present: ['ACTION_PLAN'] });
  await tested.post(`${ROUND}/applications`, { as: 'demo-gm0518', body });
  await tested.post(`${ROUND}/applications`, {
    ...{ as: 'demo-gm0363', body: applicationBody({ leadMunicipality: 'GM0363' }) },
  });
  const due = { dueOn: '2021-10-04', dueAt: '2021-10-04T22:00:00.000Z' };
  const asked = { type: 'supplementRequested', data: { deficiencies: ['BUDGET'], ...due } };
  await new JournalWriter(database, '2022-t1').decide(STREAM, [asked]);
  const as = 'demo-gm0518';
  const form = formWith('begroting.pdf', 'application/pdf', smallPdf('begroting'));
  const { attachmentId } = (await tested.post(`${FILE}/attachments`, { as, ...form })).body;
  await tested.post(`${FILE}/supplement`, { as, body: { supplied: ['BUDGET'], attachments: [attachmentId] } });
  await tested.post(`${FILE}/supplement`, { as: 'demo-gm0363', body: { supplied: ['BUDGET'] } });
  await database.query(
    `INSERT INTO document (id, round_id, stream, position, kind, title, sha256, bytes, created_at, outbox_id)
     SELECT 'l1', '2022-t1', $1, 1, 'acknowledgement', 'Ontvangstbevestiging', $2, $3, now(), id
     FROM outbox WHERE stream = $1 AND kind = 'mail' ORDER BY id LIMIT 1`,
    [STREAM, sha256Of(LETTER), LETTER],
  );
});
afterAll(() => tested?.api.close());

async function bundle(as = 'demo-auditor', file = FILE): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const { status, bytes } = await tested.get(`${file}/evidence.zip`, { as });
  expect(status).toBe(200);
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new Uint8Array(content)]));
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const textIn = (files: ReadonlyMap<string, Uint8Array>, name: string) => Buffer.from(files.get(name) ?? []).toString();

/** What somebody would do who changes a bundle and has read how it is made. */
function withSumsAnew(files: Map<string, Uint8Array<ArrayBuffer>>) {
  files.delete('SHA256SUMS');
  const sums = [...files].map(([name, bytes]) => `${sha256Of(Buffer.from(bytes))}  ${name}\n`).join('');
  return files.set('SHA256SUMS', bytesOf(sums));
}

test('has the facts of the file and of its round, what came in, its letters and how its mails left', async () => {
  const files = await bundle();
  const contents = JSON.parse(textIn(files, 'contents.json')) as Record<string, unknown>;
  const mail = { mail: 'acknowledgement', to: 'GM0518', status: 'pending', documentId: 'l1' };
  expect(contents).toMatchObject({
    ...{ format: 'ronde-evidence/1', code: 'gm0518-1', takenBy: { id: 'demo-auditor', role: 'AUDITOR' } },
    streams: [
      { stream: STREAM, facts: 3 },
      { stream: 'funding-round/2022-t1', facts: 1 },
      { stream: `refused/${STREAM}` },
    ],
    handedIn: [
      { kind: 'application', position: 1 },
      { kind: 'supplement', position: 3 },
    ],
    attachments: [{ name: 'begroting.pdf', position: 3 }],
    letters: [{ documentId: 'l1', sha256: sha256Of(LETTER) }],
    mails: expect.arrayContaining([expect.objectContaining(mail)]) as unknown,
  });
  expect([...files.keys()].filter((name) => name.includes('0363'))).toEqual([]);
  expect(textIn(files, 'README.txt')).toContain('BEWIJS VAN AANVRAAG gm0518-1');
});

test('is found whole by the check that travels in it, by Node alone', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ronde-evidence-'));
  const check = () => spawnSync(process.execPath, ['check/check-folder.mjs'], { cwd: folder, encoding: 'utf8' });
  try {
    for (const [name, bytes] of await bundle()) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    expect(check()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/, 3 streams, 5 facts\nWhole\.\n$/) as string,
    });
    writeFileSync(path.join(folder, 'README.txt'), 'Anything.');
    expect(check()).toMatchObject({
      ...{ status: 1, stdout: expect.stringMatching(/README\.txt: this file was changed\.\nNOT whole: 1/) as string },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

type Files = Map<string, Uint8Array<ArrayBuffer>>;
const FACTS = 'facts/01-application.2022-t1.gm0518-1.ndjson';
const linesOf = (files: Files) => textIn(files, FACTS).split('\n').filter(Boolean);
const withLines = (files: Files, lines: readonly string[]) =>
  files.set(FACTS, bytesOf(lines.map((line) => `${line}\n`).join('')));
const named = (files: Files, pattern: RegExp) => [...files.keys()].find((name) => pattern.test(name)) ?? '';

describe('whoever changes it and its list of hashes is found out', () => {
  it.each<[what: string, change: (files: Files) => unknown, fault: RegExp]>([
    [
      'a fact that says something else',
      (files) =>
        withLines(
          files,
          linesOf(files).map((line) => line.replace('GM1916', 'GM0603')),
        ),
      /the chain of application\/2022-t1\/gm0518-1 breaks at position 1/,
    ],
    [
      'a fact taken out of the middle',
      (files) =>
        withLines(
          files,
          linesOf(files).filter((_, index) => index !== 1),
        ),
      /breaks at position 2/,
    ],
    [
      'a last fact that is cut off',
      (files) => withLines(files, linesOf(files).slice(0, -1)),
      /ends at position 2, and should at 3/,
    ],
    ['a stream that is left out', (files) => files.delete(FACTS), /ends at position 0, and should at 3/],
    ['a line that is no fact', (files) => withLines(files, ['{}', ...linesOf(files)]), /breaks at position 1/],
    [
      'an application that asks for more',
      (files) => {
        const name = named(files, /application\.json$/);
        files.set(name, bytesOf(textIn(files, name).replace('8000000', '9000000')));
      },
      /application\.json: this is not what came in/,
    ],
    [
      'another file in the place of one that came along',
      (files) => files.set(named(files, /begroting\.pdf$/), bytesOf('%PDF-1.7 other')),
      /begroting\.pdf: nothing that came in names a file with this hash/,
    ],
    [
      'another letter',
      (files) => files.set(named(files, /^letters\//), bytesOf('%PDF-1.7 other')),
      /not the letter that was kept/,
    ],
    [
      'a letter of one’s own',
      (files) => files.set('letters/99-own.pdf', bytesOf('%PDF-1.7')),
      /contents\.json does not know/,
    ],
    [
      'contents of another kind',
      (files) => files.set('contents.json', bytesOf('{"format":"other/1"}')),
      /knows only the format/,
    ],
    ['contents that cannot be read', (files) => files.set('contents.json', bytesOf('no')), /cannot be read/],
  ])('%s', async (_, change, fault) => {
    const files = await bundle();
    change(files);
    const { faults } = await checkBundle(withSumsAnew(files));
    expect(faults.join('\n')).toMatch(fault);
  });
});

describe('whoever changes only a file is found out by the list of hashes', () => {
  it.each<[what: string, change: (files: Files) => unknown, fault: string]>([
    ['a file that is missing', (files) => files.delete('README.txt'), 'README.txt: this file is missing.'],
    ['a file that was added', (files) => files.set('x', bytesOf('x')), 'x: this file does not belong to the bundle.'],
    [
      'no list',
      (files) => files.delete('SHA256SUMS'),
      'SHA256SUMS is missing: this is no bundle of evidence, or not all of it.',
    ],
  ])('%s', async (_, change, fault) => {
    const files = await bundle();
    change(files);
    expect((await checkBundle(files)).faults).toEqual([fault]);
  });
});

test.each([
  ['demo-auditor', FILE, 200],
  ['demo-administrator', FILE, 200],
  ['demo-approver-jenv', FILE, 200],
  ['demo-gm0518', FILE, 403],
  ['demo-assessor-jenv', FILE, 403],
  ['demo-auditor', `${ROUND}/applications/gm0599-1`, 404],
  ['demo-auditor', '/api/v1/rounds/2030/applications/gm0518-1', 404],
])('is for who may read the journal: %s, %s', async (as, file, status) => {
  expect((await tested.get(`${file}/evidence.zip`, { as })).status).toBe(status);
});
