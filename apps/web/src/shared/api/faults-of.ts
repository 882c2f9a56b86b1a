import type { TFunction } from 'i18next';
import { NotAnswered, Problem } from './problem.js';
import { sentenceOf } from './sentence-of.js';

/** A fault for the error summary: at a field of the form, or about the whole. */
export interface Fault {
  readonly id?: string;
  readonly message: string;
}

/**
 * What went wrong with an act, in the order of the form's fields. `fields` are the ids of its inputs, named as the API
 * names them (`projects.0.requestedCents`); a fault elsewhere is about the whole. `t` is that of the texts `shared`.
 */
export function faultsOf(error: Error | null, fields: readonly string[], t: TFunction<'shared'>): readonly Fault[] {
  if (error === null) return [];
  if (error instanceof NotAnswered) return [{ message: t('problem.NOT_ANSWERED') }];
  if (!(error instanceof Problem)) return [{ message: t('problem.INTERNAL_ERROR') }];
  const at = error.errors.map(({ field, code, message }) => ({ field, message: sentenceOf(code, message, t) }));
  const known = fields.flatMap((id) => at.filter(({ field }) => field === id).map(({ message }) => ({ id, message })));
  const others = at.filter(({ field }) => !fields.includes(field)).map(({ message }) => ({ message }));
  const faults = [...known, ...others];
  return faults.length > 0 ? faults : [{ message: sentenceOf(error.code, error.message, t) }];
}

/** The message of a fault at this field. */
export function faultAt(faults: readonly Fault[], field: string): string | undefined {
  return faults.find(({ id }) => id === field)?.message;
}
