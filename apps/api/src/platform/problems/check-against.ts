import type { FieldError } from '@ronde/contracts/http';
import type { z } from 'zod';
import { fieldErrors } from './field-errors.js';
import { plainSentence } from './plain-sentences.js';

/** What fits its schema, as the schema reads it; or every fault, each at its field. */
export type Checked<T> =
  { readonly fits: true; readonly data: T } | { readonly fits: false; readonly errors: readonly FieldError[] };

/** Holds a value against a schema; the faults are told in our own words. */
export function checkAgainst<S extends z.ZodType>(schema: S, value: unknown): Checked<z.output<S>> {
  const { success, data, error } = schema.safeParse(value, { error: plainSentence, reportInput: true });
  return success ? { fits: true, data } : { fits: false, errors: fieldErrors(error.issues) };
}
