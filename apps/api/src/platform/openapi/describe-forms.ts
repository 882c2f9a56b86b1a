import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Response = Extract<Operation['responses'][string], { readonly description: string }>;

/** Marks an operation whose answer is also given as CSV, until it has been described. */
export const ALSO_CSV = 'x-also-csv';

const CSV = { 'text/csv': { schema: { type: 'string', description: 'RFC 4180, UTF-8, with a header line.' } } };

/** Says in which forms answers come: problems as problem+json, and lists that can be exported also as CSV. */
export function describeForms({ paths }: OpenAPIObject): void {
  for (const { get, post, put, delete: removal } of Object.values(paths)) {
    for (const operation of [get, post, put, removal]) if (operation) describe(operation);
  }
}

function describe(operation: Operation & { [ALSO_CSV]?: boolean }): void {
  const { default: problem, 200: answer } = operation.responses as Readonly<Record<string, Response | undefined>>;
  const json = problem?.content?.['application/json'];
  if (problem && json) problem.content = { 'application/problem+json': json };
  if (operation[ALSO_CSV] && answer) answer.content = { ...answer.content, ...CSV };
  delete operation[ALSO_CSV];
}
