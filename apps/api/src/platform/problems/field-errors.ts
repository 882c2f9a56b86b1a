import type { FieldError } from '@ronde/contracts/http';
import { formatEuro } from '@ronde/domain';
import type { z } from 'zod';
import { missingSentence } from './plain-sentences.js';
import { termArticle } from './term-fields.js';

type Issue = z.core.$ZodIssue;

/** Every fault of a request, each at its field. */
export function fieldErrors(issues: readonly Issue[]): readonly FieldError[] {
  const errors = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownField(issue, key)) : [fieldError(issue)],
  );
  return errors.filter((error, index) => errors.findIndex((other) => isSame(error, other)) === index);
}

/** An amount below 0 with a fraction is one fault for whoever reads it. */
function isSame(one: FieldError, other: FieldError): boolean {
  return one.field === other.field && one.message === other.message;
}

function unknownField({ path }: Issue, key: string): FieldError {
  return { field: [...path, key].join('.'), code: 'FIELD_UNKNOWN', message: 'This field does not exist.' };
}

/** A day and a term are refused with the code of the rule they break; a schema may name another. */
function codeOf(issue: Issue): string {
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'DATE_INVALID';
  if (termArticle(issue.path) !== undefined) return 'TERM_INVALID';
  return issue.code === 'custom' ? String(issue.params?.['code'] ?? 'FIELD_INVALID') : 'FIELD_INVALID';
}

function fieldError(issue: Issue): FieldError {
  const field = issue.path.join('.');
  if (issue.input === undefined) return { field, code: 'FIELD_REQUIRED', message: missingSentence(issue.path) };
  if (!/(^|\.)cents$|Cents$/.test(field)) return { field, code: codeOf(issue), message: issue.message };
  return issue.code === 'too_big' && Number.isFinite(issue.maximum)
    ? { field, code: 'AMOUNT_TOO_LARGE', message: `An amount is at most ${formatEuro(Number(issue.maximum))}.` }
    : { field, code: 'AMOUNT_INVALID', message: 'An amount is a whole number of cents, 0 or more.' };
}
