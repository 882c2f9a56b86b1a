import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { PROBLEM_CATALOGUE, type ProblemDetails } from '@ronde/contracts/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API_SETTINGS, type ApiSettings } from '../settings.js';
import type { Problem } from './problem.js';
import { problemOf } from './problem-of.js';

/** Answers every error as problem+json, whoever threw it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = problemOf(error);
    if (problem.status >= 500) request.log.error({ err: error, code: problem.code }, problem.message);
    const reply = http.getResponse<FastifyReply>();
    if (problem.status === 503) void reply.header('retry-after', '2');
    if (problem.status === 413) void reply.header('connection', 'close');
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(this.details(problem, request)));
  }

  private details(problem: Problem, request: FastifyRequest): ProblemDetails {
    return {
      type: `${this.settings.publicUrl}/api/v1/problems/${problem.code}`,
      title: PROBLEM_CATALOGUE[problem.code].title,
      status: problem.status,
      detail: problem.message,
      instance: request.url.split('?')[0] ?? request.url,
      code: problem.code,
      errors: [...problem.errors],
      ...(problem.figures && { figures: problem.figures }),
    };
  }
}
