import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { problemDetails } from '@ronde/contracts/http';
import type { z } from 'zod';
import { ALSO_A_FILE } from './describe-forms.js';

const problem = ApiResponse({
  status: 'default',
  description: 'What went wrong, with a code and all field errors (RFC 9457).',
  standardSchema: problemDetails,
});

/** The body of a request that brings one file. */
export const FILE_PART = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
};

/** Documents a request that only looks. */
export function Answers(summary: string, body: z.ZodType) {
  return applyDecorators(
    ApiOperation({ summary }),
    ApiResponse({ status: 200, description: 'As asked.', standardSchema: body }),
    problem,
  );
}

/** Documents a request that is answered with nothing but that it was done. */
export function AnswersNothing(summary: string) {
  return applyDecorators(ApiOperation({ summary }), ApiResponse({ status: 204, description: 'Done.' }), problem);
}

/** Documents a list that can be taken away as well, as CSV or XLSX. */
export function AnswersOrTable(summary: string, page: z.ZodType) {
  return applyDecorators(Answers(summary, page), ApiExtension(ALSO_A_FILE, true));
}

/** Documents a request that is answered with something else than JSON. */
export function AnswersFile(summary: string, ...mediaTypes: readonly string[]) {
  const content = Object.fromEntries(mediaTypes.map((type) => [type, { schema: { type: 'string' } }]));
  return applyDecorators(
    ApiOperation({ summary }),
    ApiResponse({ status: 200, description: 'As asked.', content }),
    problem,
  );
}

/** Documents a request that changes something. */
export function Changes(summary: string, body: z.ZodType, status: 200 | 201 = 200) {
  return applyDecorators(
    ApiOperation({ summary }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'A new one for each act, the same one when it is repeated.',
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The ETag you saw; the act is refused if the file has changed since.',
    }),
    ApiHeader({
      name: 'Acting-For',
      required: false,
      description:
        'Id of whom you replace in a decision on an application or in a task, or the code of the municipality you represent.',
    }),
    ApiResponse({ status, description: status === 201 ? 'Stored.' : 'Decided.', standardSchema: body }),
    problem,
  );
}
