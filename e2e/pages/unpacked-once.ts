import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { withWorkLock } from '../../infra/local/work-lock.ts';

/** A program that comes packed. */
export interface Packed {
  /** Where `unpack` puts it. */
  readonly place: string;
  readonly version: string;
  /** Unpacks unless something stands at its place, and answers with that place. */
  readonly unpack: () => Promise<string>;
}

/**
 * The place of the program, whole: unpacked by one process at a time, and again when an earlier one was cut off or left
 * another version. A file beside it says which version is whole.
 */
export async function unpackedOnce({ place, version, unpack }: Packed): Promise<string> {
  const whole = `${place}.whole`;
  const isWhole = () => existsSync(place) && existsSync(whole) && readFileSync(whole, 'utf8') === version;
  if (isWhole()) return place;
  const work = { named: 'another process to unpack the browser', lockFile: `${place}.lock` };
  return withWorkLock(
    work,
    () => undefined,
    async () => {
      if (isWhole()) return place;
      rmSync(place, { force: true });
      const unpacked = await unpack();
      writeFileSync(whole, version);
      return unpacked;
    },
  );
}
