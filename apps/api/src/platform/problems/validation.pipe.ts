import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem } from './problem.js';
import { fieldErrors } from './field-errors.js';

/** Checks bodies and queries against their schemas; a request that does not fit is refused with all its faults at once. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => invalidInput(fieldErrors(issues)),
  });
}

/** A single kind of fault that has a code of its own gives its code to the whole problem. */
function invalidInput(errors: ReturnType<typeof fieldErrors>): Problem {
  const amountsOnly = errors.length > 0 && errors.every(({ code }) => code === 'AMOUNT_INVALID');
  return amountsOnly
    ? new Problem('AMOUNT_INVALID', undefined, errors)
    : new Problem('INPUT_INVALID', undefined, errors);
}
