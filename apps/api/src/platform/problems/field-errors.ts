import type { FieldError } from '@ronde/contracts/http';
import { formatEuro } from '@ronde/domain';

/** What a schema says is wrong; zod adds the kind of fault and, for unknown fields, their names. */
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
  readonly code?: string;
  readonly maximum?: unknown;
  readonly keys?: readonly string[];
}

/** Every fault of a request, each at its field. */
export function fieldErrors(issues: readonly Issue[]): readonly FieldError[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? (issue.keys ?? []).map((key) => unknownField(issue, key))
      : [fieldError(issue)],
  );
}

function unknownField(issue: Issue, key: string): FieldError {
  return { field: pathOf(issue, key), code: 'FIELD_UNKNOWN', message: 'This field does not exist.' };
}

function fieldError(issue: Issue): FieldError {
  const field = pathOf(issue);
  if (isMissing(issue)) return { field, code: 'FIELD_REQUIRED', message: 'This field must be filled in.' };
  if (!/(^|\.)cents$|Cents$/.test(field)) return { field, code: 'FIELD_INVALID', message: issue.message };
  return issue.code === 'too_big' && Number.isFinite(issue.maximum)
    ? { field, code: 'AMOUNT_TOO_LARGE', message: `An amount is at most ${formatEuro(Number(issue.maximum))}.` }
    : { field, code: 'AMOUNT_INVALID', message: 'An amount is a whole number of cents, 0 or more.' };
}

function isMissing({ code, message }: Issue): boolean {
  return code === 'invalid_type' && /received undefined/.test(message);
}

function pathOf({ path = [] }: Issue, ...more: readonly string[]): string {
  const steps = path.map((step) => String(typeof step === 'object' ? step.key : step));
  return [...steps, ...more].join('.');
}
