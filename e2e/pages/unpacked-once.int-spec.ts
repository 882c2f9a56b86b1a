import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unpackedOnce } from './unpacked-once.ts';

describe('a packed program', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'ronde-unpacked-'));
  const place = path.join(dir, 'program');
  let unpackings = 0;
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  beforeEach(() => {
    unpackings = 0;
    for (const file of [place, `${place}.whole`]) rmSync(file, { force: true });
  });

  /** As such packages do: what stands there counts as whole. */
  const unpack = async () => {
    if (existsSync(place)) return place;
    unpackings += 1;
    writeFileSync(place, 'half');
    await sleep(100);
    writeFileSync(place, 'whole');
    return place;
  };
  const wanted = async (version = '1') => readFileSync(await unpackedOnce({ place, version, unpack }), 'utf8');

  it('is whole for each of several who want it at once, and unpacked once', async () => {
    const first = wanted();
    await sleep(20);
    expect(await Promise.all([first, wanted(), wanted()])).toEqual(['whole', 'whole', 'whole']);
    expect(unpackings).toBe(1);
  });

  it('is unpacked again when whoever unpacked it was cut off', async () => {
    writeFileSync(place, 'half');
    expect(await wanted()).toBe('whole');
  });

  it('is unpacked again in another version', async () => {
    await wanted('1');
    await wanted('2');
    await wanted('2');
    expect(unpackings).toBe(2);
  });
});
