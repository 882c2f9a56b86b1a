import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Problem } from '../problems/problem.js';

/** How deep a body may be nested; what we document goes no deeper than five. */
const DEEPEST = 32;

/**
 * A body that cannot be read. The request goes on all the same, until it is known who sent it and what they tried:
 * only then is it refused, and the refusal written down.
 */
export class UnreadableBody {
  constructor(
    readonly problem: Problem,
    private readonly sha256 = '',
  ) {}

  /** What stands for it when a request is told from another. */
  toJSON(): object {
    return { unreadable: this.problem.code, sha256: this.sha256 };
  }
}

/** Reads bodies as JSON of at most `largest` bytes; nothing else is taken, except where a plugin reads it. */
export function readBodies(fastify: FastifyInstance, largest: number): void {
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/json', async (request: FastifyRequest, payload: Readable) => {
    const bytes = await bytesOf(request, payload, largest);
    return bytes instanceof UnreadableBody ? bytes : jsonIn(bytes);
  });
  fastify.addContentTypeParser('*', async (_: FastifyRequest, payload: Readable) => {
    payload.resume();
    return new UnreadableBody(new Problem('MEDIA_TYPE_UNSUPPORTED'));
  });
}

/** All of it, or why not. What is too large is not kept, but left to flow by, so that the answer can be sent. */
async function bytesOf(request: FastifyRequest, payload: Readable, largest: number): Promise<Buffer | UnreadableBody> {
  if (Number(request.headers['content-length']) > largest) {
    payload.resume();
    return tooLarge();
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    payload.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largest) chunks.push(chunk);
      else resolve(tooLarge());
    });
    payload.once('end', () => resolve(Buffer.concat(chunks)));
    payload.once('error', () => resolve(new UnreadableBody(new Problem('BODY_MALFORMED'))));
  });
}

function tooLarge(): UnreadableBody {
  return new UnreadableBody(new Problem('BODY_TOO_LARGE'));
}

function jsonIn(bytes: Buffer): unknown {
  const unreadable = (sentence?: string) =>
    new UnreadableBody(new Problem('BODY_MALFORMED', sentence), createHash('sha256').update(bytes).digest('hex'));
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isTooDeep(body) ? unreadable(`The body is nested more than ${DEEPEST} levels deep.`) : body;
  } catch {
    return unreadable();
  }
}

/** Level by level, so that no depth can exhaust the stack. */
function isTooDeep(body: unknown): boolean {
  let level: readonly unknown[] = [body];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    if (level.length === 0) return false;
  }
  return true;
}
