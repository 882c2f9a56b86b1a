import { HttpException } from '@nestjs/common';
import { InvalidSubmission, RuleViolation } from '@ronde/domain';
import { isProblemCode, type FieldError, type ProblemCode } from '@ronde/contracts/http';
import { StaleStreamError } from '@ronde/persistence';
import { isDatabaseUnavailable } from '../database/database-unavailable.js';
import { engineProblem } from '../engine/engine-problem.js';
import { Problem, problemWith } from './problem.js';

/** Whatever was thrown, as a problem; what nobody foresaw is INTERNAL_ERROR and says nothing of the cause. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof RuleViolation) return ruleProblem(error);
  if (error instanceof InvalidSubmission) return submissionProblem(error);
  if (error instanceof StaleStreamError) return new Problem('STALE_VERSION');
  return engineProblem(error) ?? databaseProblem(error) ?? frameworkProblem(error) ?? new Problem('INTERNAL_ERROR');
}

/** A refusal by a rule: its code, its sentence, its field. */
export function ruleProblem({ code, message, field, figures }: RuleViolation): Problem {
  if (!isProblemCode(code)) return new Problem('INTERNAL_ERROR');
  return problemWith(code, message, field, figures);
}

function submissionProblem({ violations, message }: InvalidSubmission): Problem {
  const codes = [...new Set(violations.map(({ code }) => code))];
  const [only] = codes;
  const code: ProblemCode = codes.length === 1 && only !== undefined && isProblemCode(only) ? only : 'INPUT_INVALID';
  return new Problem(code, message, violationErrors(violations));
}

/** What rules refuse, each at its field. */
export function violationErrors(violations: readonly RuleViolation[]): readonly FieldError[] {
  return violations.map(({ field = '', code, message }) => ({ field, code, message }));
}

function databaseProblem(error: unknown): Problem | undefined {
  return isDatabaseUnavailable(error) ? new Problem('DATABASE_UNAVAILABLE') : undefined;
}

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'BODY_MALFORMED',
  401: 'UNAUTHENTICATED',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  414: 'ADDRESS_TOO_LONG',
  415: 'MEDIA_TYPE_UNSUPPORTED',
};

/** What Nest or Fastify refuse before our code is asked. */
function frameworkProblem(error: unknown): Problem | undefined {
  if ((error as { code?: unknown } | undefined)?.code === 'FST_ERR_BAD_URL') return new Problem('ADDRESS_UNREADABLE');
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  const code = status === undefined ? undefined : BY_STATUS[status];
  return code && new Problem(code);
}
