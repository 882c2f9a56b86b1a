import type { FieldError } from '@ronde/contracts/http';
import { InvalidInput } from './invalid-input.js';

/** What can be read of a body that does not fit its schema: what does not fit is left out, lists keep their places. */
export type Readable<T> = T extends readonly (infer E)[]
  ? readonly (Readable<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Readable<T[K]> | undefined }
    : T;

/**
 * The refusal of a body that does not fit its schema, with what the rules find beside that in what can be read of it, so
 * that whoever sent it hears of everything at once.
 */
export async function judgedBesides<T>(
  invalid: InvalidInput,
  body: unknown,
  judge: (readable: Readable<T>) => readonly FieldError[] | Promise<readonly FieldError[]>,
): Promise<InvalidInput> {
  const fields = invalid.errors.map(({ field }) => field);
  if (typeof body !== 'object' || body === null || fields.includes('')) return invalid;
  const found = await judge(readable(body, fields) as Readable<T>);
  const besides = found.filter(
    ({ field }) => !fields.some((known) => field === known || field.startsWith(`${known}.`)),
  );
  return new InvalidInput([...invalid.errors, ...besides]);
}

function readable(body: object, faulty: readonly string[]): object {
  const copy = structuredClone(body) as Record<string, unknown>;
  for (const field of faulty) leaveOut(copy, field.split('.'));
  return copy;
}

function leaveOut(value: unknown, [step = '', ...further]: readonly string[]): void {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return;
  const holder = value as Record<string, unknown>;
  if (further.length === 0) holder[step] = undefined;
  else leaveOut(holder[step], further);
}
