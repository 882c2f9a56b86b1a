import { Catch, Inject, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API_SETTINGS, type ApiSettings } from '../settings.js';
import { problemOf } from './problem-of.js';
import { Problem } from './problem.js';
import { sendProblem } from './send-problem.js';

/** Answers every error as problem+json, whoever threw it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = isOtherMethod(error, request) ? new Problem('METHOD_NOT_ALLOWED') : problemOf(error);
    if (problem.status >= 500) request.log.error({ err: error, code: problem.code }, problem.message);
    sendProblem(problem, request, http.getResponse<FastifyReply>(), this.settings.publicUrl);
  }
}

/** The router found no route, but one for another kind of request. */
function isOtherMethod(error: unknown, { server, url }: FastifyRequest): boolean {
  return error instanceof NotFoundException && server.methodsAt(url).length > 0;
}
