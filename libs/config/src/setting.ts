import { z } from 'zod';

/** How a setting is shown in `.env.example`. */
export interface SettingNote {
  /** What it is for, in a sentence. */
  readonly about: string;
  /** A value that works on one's own machine. */
  readonly example: string;
  /** Shown, but not set. */
  readonly optional?: boolean;
}

const notes = z.registry<SettingNote>();

/** Gives a setting its note. */
export function noted<S extends z.ZodType>(schema: S, note: SettingNote): S {
  notes.add(schema, note);
  return schema;
}

/** The note of a setting; throws on one without, so that none is left out of `.env.example`. */
export function noteOf(key: string, schema: z.core.$ZodType): SettingNote {
  const note = notes.get(schema as z.ZodType);
  if (!note) throw new Error(`${key} has no note`);
  return note;
}

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Whether a host name means this machine and nothing else. */
export function isLoopback(host: string): boolean {
  return loopbackHost.test(host);
}

/** A URL with one of these schemes. */
export function url(...schemes: string[]) {
  return z
    .string()
    .refine(
      (value) => schemes.includes(schemeOf(value)),
      `must be a URL that begins with ${schemes.map((s) => `${s}://`).join(' or ')}.`,
    );
}

/** A TCP port. */
export const port = z
  .string()
  .refine(
    (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
    'must be a port number from 1 to 65535.',
  )
  .transform(Number);

/** `on` or `off`. */
export const onOff = z.enum(['on', 'off'], 'must be on or off.').transform((value) => value === 'on');

function schemeOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : '';
}
