import { createHash } from 'node:crypto';
import { canonicalJson, factHash, NO_HASH, type ChainedFact } from '../index.js';

describe('canonical JSON', () => {
  it.each([
    ['names are sorted', { b: 1, a: 2 }, '{"a":2,"b":1}'],
    ['by UTF-16 code units', { é: 1, z: 2, Z: 3, '€': 4 }, '{"Z":3,"z":2,"é":1,"€":4}'],
    ['at every depth', [{ b: [{ d: 1, c: 2 }] }], '[{"b":[{"c":2,"d":1}]}]'],
    ['undefined members do not exist', { a: undefined, b: null }, '{"b":null}'],
    ['in a list they are null', [undefined], '[null]'],
    ['numbers are as ECMAScript writes them', [1.0, -0, 1e21, 0.1], '[1,0,1e+21,0.1]'],
    ['strings as well', ['a"\n€'], '["a\\"\\n€"]'],
  ])('%s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});

describe('the hash of a fact', () => {
  const fact: ChainedFact = {
    ...{ previousHash: NO_HASH, stream: 'task/2022/t1', position: 1, roundId: '2022', commandId: 'c1' },
    ...{ type: 'taskClaimed', data: { by: 'demo-1' }, at: '2022-01-01T00:00:00.000Z', reason: null, receipt: false },
    actor: { id: 'demo-1', role: 'ASSESSOR', organisation: 'SZW' },
    recordedAt: '2022-01-01T00:00:00.001Z',
  };

  it('is the SHA-256 of the text that docs/journal-format.md writes out', () => {
    const text =
      '{"actor":{"id":"demo-1","organisation":"SZW","role":"ASSESSOR"},"at":"2022-01-01T00:00:00.000Z","commandId":"c1",' +
      '"data":{"by":"demo-1"},"position":1,"previousHash":"0000000000000000000000000000000000000000000000000000000000000000",' +
      '"reason":null,"receipt":false,"recordedAt":"2022-01-01T00:00:00.001Z","roundId":"2022","stream":"task/2022/t1",' +
      '"type":"taskClaimed"}';
    expect(factHash(fact)).toBe(createHash('sha256').update(text).digest('hex'));
    expect(factHash(fact)).toBe('9c84d0cba5583630bcc5a4cff3b4886fff36707de6c0a52db6d23f8ce49987cc');
  });

  it.each([
    ['what happened', { data: { by: 'demo-2' } }],
    ['who did it', { actor: { ...fact.actor, id: 'demo-2' } }],
    ['in which role', { actor: { ...fact.actor, role: 'APPROVER' as const } }],
    ['when', { at: '2022-01-01T00:00:00.002Z' }],
    ['when it was written', { recordedAt: '2022-01-01T00:00:00.002Z' }],
    ['why', { reason: 'because' }],
    ['where it stands', { position: 2 }],
    ['by which command', { commandId: 'c2' }],
    ['whether it arrived from outside', { receipt: true }],
    ['what stood before it', { previousHash: 'f'.repeat(64) }],
  ])('changes with %s', (_, change) => {
    expect(factHash({ ...fact, ...change })).not.toBe(factHash(fact));
  });
});
