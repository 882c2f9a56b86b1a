import { XLSX_TYPE } from '@ronde/contracts/sheets';
import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Response = Extract<Operation['responses'][string], { readonly description: string }>;

/** Marks an operation whose answer is also given as a file to take away, until it has been described. */
export const ALSO_A_FILE = 'x-also-a-file';

const FILES = {
  'text/csv': { schema: { type: 'string', description: 'RFC 4180, UTF-8, with a header line.' } },
  [XLSX_TYPE]: {
    schema: {
      type: 'string',
      contentMediaType: XLSX_TYPE,
      description:
        'A workbook of one sheet with the same columns; amounts in euros, instants by the clock of Amsterdam.',
    },
  },
};

/** Says in which forms answers come: problems as problem+json, and lists that can be taken away also as CSV and XLSX. */
export function describeForms({ paths }: OpenAPIObject): void {
  for (const { get, post, put, delete: removal } of Object.values(paths)) {
    for (const operation of [get, post, put, removal]) if (operation) describe(operation);
  }
}

function describe(operation: Operation & { [ALSO_A_FILE]?: boolean }): void {
  const { default: problem, 200: answer } = operation.responses as Readonly<Record<string, Response | undefined>>;
  const json = problem?.content?.['application/json'];
  if (problem && json) problem.content = { 'application/problem+json': json };
  if (operation[ALSO_A_FILE] && answer) answer.content = { ...answer.content, ...FILES };
  delete operation[ALSO_A_FILE];
}
