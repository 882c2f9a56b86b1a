import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { fieldErrors } from './field-errors.js';
import { InvalidInput } from './invalid-input.js';
import { plainSentence } from './plain-sentences.js';

/** Checks bodies and queries against their schemas; a request that does not fit is refused with all its faults at once. */
export class ValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => new InvalidInput(fieldErrors(issues as readonly z.core.$ZodIssue[])) });
  }

  protected override validate<T>(value: unknown, schema: Parameters<StandardSchemaValidationPipe['validate']>[1]) {
    if (!(schema instanceof z.ZodType)) throw new Error('every schema of a request is one of zod');
    const { success, data, error } = schema.safeParse(value, { error: plainSentence, reportInput: true });
    return success ? { value: data as T } : { issues: error.issues };
  }
}
