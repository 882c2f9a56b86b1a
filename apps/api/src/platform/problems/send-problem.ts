import { PROBLEM_CATALOGUE, type ProblemDetails } from '@ronde/contracts/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from './problem.js';

/** Answers with a problem as problem+json (RFC 9457); its type leads to the page about its code. */
export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply, publicUrl: string): void {
  if (problem.status === 503) void reply.header('retry-after', '2');
  if (problem.status === 413) void reply.header('connection', 'close');
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  if (problem.status === 405) void reply.header('allow', request.server.methodsAt(request.url).join(', '));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problemDetails(problem, request.url, publicUrl)));
}

/** The body of such an answer. */
export function problemDetails(problem: Problem, address: string, publicUrl: string): ProblemDetails {
  return {
    type: `${publicUrl}/api/v1/problems/${problem.code}`,
    title: PROBLEM_CATALOGUE[problem.code].title,
    status: problem.status,
    detail: problem.message,
    instance: address.split('?')[0] ?? address,
    code: problem.code,
    errors: [...problem.errors],
    ...(problem.figures && { figures: problem.figures }),
  };
}
