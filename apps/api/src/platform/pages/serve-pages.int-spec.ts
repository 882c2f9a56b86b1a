import { jest } from '@jest/globals';
import { withDatabase } from '@ronde/testing';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, brotliCompressSync } from 'node:zlib';
import { apiFor, type TestedApi } from '../testing/api-for.js';

jest.setTimeout(600_000);
const suite = withDatabase();
const webRoot = mkdtempSync(path.join(tmpdir(), 'ronde-pages-'));
let tested: TestedApi;

beforeAll(async () => {
  mkdirSync(path.join(webRoot, 'assets'));
  writeFileSync(path.join(webRoot, 'index.html'), '<!doctype html><title>Ronde</title>');
  writeFileSync(path.join(webRoot, 'assets/main-1a2b.js'), 'start();');
  writeFileSync(path.join(webRoot, 'assets/main-1a2b.js.br'), brotliCompressSync('start();'));
  tested = await apiFor(suite().database, { webRoot });
});
afterAll(async () => {
  await tested?.api.close();
  rmSync(webRoot, { recursive: true });
});

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test.each(['/', '/tasks', '/rounds/2022/applications/gm0518-1', '/rounds?after=x'])(
  'a browser gets the page at %s, asked for anew each time, and locked to this address',
  async (address) => {
    const { status, headers, text } = await tested.get(address, { headers: browser });
    expect([status, text]).toEqual([200, '<!doctype html><title>Ronde</title>']);
    expect(headers).toMatchObject({
      'content-type': expect.stringContaining('text/html') as unknown,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  },
);

test('a file with its hash in its name is kept for a year, and comes compressed', async () => {
  const headers = { 'accept-encoding': 'br' };
  const answered = await tested.api.inject({ url: '/assets/main-1a2b.js', headers });
  expect(brotliDecompressSync(answered.rawPayload).toString()).toBe('start();');
  expect(answered.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': expect.stringContaining('javascript') as unknown,
  });
});

test.each([
  ['an address of the API', '/api/v1/nothing'],
  ['a file that is not there', '/assets/main-0000.js'],
  ['a file outside of the folder', '/assets/..%2f..%2fpackage.json'],
])('%s is no page, also for a browser', async (_, address) => {
  const { status, headers } = await tested.get(address, { headers: browser });
  expect([404, 400, 403]).toContain(status);
  expect(String(headers['content-type'])).toContain('problem+json');
});

test('a program that mistypes an address of the API is told so, rather than given a page', async () => {
  expect(await tested.get('/rounds', { headers: { accept: '*/*' } })).toMatchObject({ status: 404 });
  const posted = await tested.post('/rounds', { body: {} });
  expect(posted).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
});
