import type { ProblemCode } from '@ronde/contracts/http';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Problem } from '../problems/problem.js';
import { problemDetails } from '../problems/send-problem.js';
import { API_VERSION } from './response-headers.js';

/** What the reader of requests calls its troubles. */
const BY_TROUBLE: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMED_OUT',
};

/** Answers what cannot even be read as a request: nothing of it is known but its connection, which ends here. */
export function answerBrokenRequest(publicUrl: string) {
  return (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    socket.end(answer(new Problem(BY_TROUBLE[error.code ?? ''] ?? 'REQUEST_MALFORMED'), publicUrl));
  };
}

function answer(problem: Problem, publicUrl: string): string {
  const body = JSON.stringify(problemDetails(problem, '', publicUrl));
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `api-version: ${API_VERSION}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
