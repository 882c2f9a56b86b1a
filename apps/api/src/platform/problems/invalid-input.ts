import type { FieldError, ProblemCode } from '@ronde/contracts/http';
import { Problem } from './problem.js';

const OF_FORM: readonly string[] = ['FIELD_REQUIRED', 'FIELD_INVALID', 'FIELD_UNKNOWN'];

/** A request that does not fit its schema, with all its faults at once. */
export class InvalidInput extends Problem {
  constructor(errors: readonly FieldError[]) {
    super(codeOf(errors), undefined, errors);
  }
}

/** A single kind of fault that has a code of its own gives its code to the whole problem. */
function codeOf(errors: readonly FieldError[]): ProblemCode {
  const codes = new Set(errors.map(({ code }) => code));
  const [only] = codes;
  return codes.size === 1 && only !== undefined && !OF_FORM.includes(only) ? (only as ProblemCode) : 'INPUT_INVALID';
}
