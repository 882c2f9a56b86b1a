import type { z } from 'zod';

/** The variables a process was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration is wrong: the message names every fault, one a line. */
export class ConfigurationError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration is not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigurationError';
  }
}

/** Reads what the schema asks for from the environment. Throws `ConfigurationError` with all faults together. */
export function loadConfig<S extends z.ZodType>(schema: S, environment: Environment = process.env): z.output<S> {
  // A variable that is set to nothing is a variable that is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new ConfigurationError(result.error.issues.map((issue) => faultOf(issue, given)));
}

function faultOf(issue: z.core.$ZodIssue, given: Environment): string {
  const key = String(issue.path[0] ?? 'configuration');
  const missing = issue.code === 'invalid_type' && given[key] === undefined;
  return missing ? `${key} is not set.` : `${key} ${issue.message}`;
}
