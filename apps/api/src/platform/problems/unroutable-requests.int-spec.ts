import { jest } from '@jest/globals';
import { withDatabase } from '@ronde/testing';
import { connect, type AddressInfo } from 'node:net';
import { apiFor, type TestedApi } from '../testing/api-for.js';

jest.setTimeout(600_000);
const suite = withDatabase();
let tested: TestedApi;
beforeAll(async () => (tested = await apiFor(suite().database)));
afterAll(() => tested?.api.close());

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';

async function send(method: Method, url: string) {
  const { statusCode, headers, body } = await tested.api.inject({ method, url });
  return { status: statusCode, headers, body: JSON.parse(body) as Readonly<Record<string, unknown>> };
}

const PROBLEM = { 'content-type': 'application/problem+json; charset=utf-8', 'api-version': '1.0' };

describe('an address that the router cannot read is a problem like any other', () => {
  test.each<[string, string, number, string]>([
    ['a percent sign that stands for nothing', '/api/v1/rounds/%E0%A4%A', 400, 'ADDRESS_UNREADABLE'],
    ['half a percent sign', '/api/v1/rounds/2022/applications/gm0518%2', 400, 'ADDRESS_UNREADABLE'],
    ['a part of 301 characters', `/api/v1/rounds/${'2'.repeat(301)}`, 414, 'ADDRESS_TOO_LONG'],
    ['a part of 4,000 characters', `/api/v1/documents/${'a'.repeat(4_000)}`, 414, 'ADDRESS_TOO_LONG'],
    ['nothing at all', '/api/v1/nothing', 404, 'NOT_FOUND'],
  ])('%s', async (_, url, status, code) => {
    expect(await send('GET', url)).toMatchObject({ status, headers: PROBLEM, body: { status, code, instance: url } });
  });
});

describe('an address that exists says which kinds of request it takes', () => {
  test.each<[Method, string, string]>([
    ['DELETE', '/api/v1/rounds/2027', 'GET, HEAD'],
    ['PATCH', '/api/v1/rounds?limit=1', 'GET, HEAD, POST'],
    ['GET', '/api/v1/rounds/2027/applications/gm0518-1/award', 'POST'],
    ['DELETE', '/api/v1/drafts/2027_gm0518_1', 'GET, HEAD, PUT'],
    ['POST', '/api/v1/operations/outbox', 'GET, HEAD'],
    ['DELETE', '/live', 'GET, HEAD'],
  ])('%s %s', async (method, url, allow) => {
    const answered = await send(method, url);
    expect(answered).toMatchObject({ status: 405, headers: PROBLEM, body: { code: 'METHOD_NOT_ALLOWED' } });
    expect(answered.headers['allow']).toBe(allow);
  });
});

describe('what cannot even be read as a request is answered with a problem too', () => {
  beforeAll(() => tested.api.listen(0, '127.0.0.1'));

  /** Everything that comes back before the connection ends. */
  function exchange(sent: string): Promise<string> {
    const { port } = tested.api.getHttpServer().address() as AddressInfo;
    return new Promise((resolve, reject) => {
      let received = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(sent));
      socket.on('data', (bytes) => (received += bytes.toString()));
      socket.on('close', () => resolve(received)).on('error', reject);
    });
  }

  test.each<[string, string, number, string]>([
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'REQUEST_MALFORMED'],
    [
      'headers of 100 kB',
      `GET /live HTTP/1.1\r\nhost: here\r\nx-much: ${'x'.repeat(100_000)}\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
  ])('%s', async (_, sent, status, code) => {
    const received = await exchange(sent);
    expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(received).toContain('content-type: application/problem+json; charset=utf-8');
    expect(JSON.parse(received.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status, code });
  });
});
