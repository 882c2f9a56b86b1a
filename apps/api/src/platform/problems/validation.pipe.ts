import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem } from './problem.js';
import { fieldErrors } from './field-errors.js';

const AMOUNT_CODES = ['AMOUNT_INVALID', 'AMOUNT_TOO_LARGE'] as const;

/** Checks bodies and queries against their schemas; a request that does not fit is refused with all its faults at once. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => invalidInput(fieldErrors(issues)),
  });
}

/** A single kind of fault that has a code of its own gives its code to the whole problem. */
function invalidInput(errors: ReturnType<typeof fieldErrors>): Problem {
  const kind = AMOUNT_CODES.find((code) => errors.length > 0 && errors.every((error) => error.code === code));
  return new Problem(kind ?? 'INPUT_INVALID', undefined, errors);
}
