import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { UPDATES } from '@ronde/contracts';
import type { Actor } from '@ronde/domain';
import { createHash } from 'node:crypto';
import { ACT, type ActDescription, type ActName } from '../audit/act.js';
import { Problem } from '../problems/problem.js';
import type { ActorRequest } from './actor.guard.js';

/** Somebody who does something, with the key of the act and the version of the file they saw. */
export interface Acting {
  readonly actor: Actor;
  /** The Idempotency-Key as it was sent. */
  readonly key: string;
  /** The key within its actor: the command's id in the journal and the Update's id in the engine. */
  readonly commandId: string;
  /** What the key stands for: role, address, version and content of the request. */
  readonly requestHash: string;
  readonly expectedPosition?: number;
  /** Id of whom the actor replaces in this act. */
  readonly actingFor?: string;
}

/** Who acts, for a request that changes something. */
export const WhoActs = createParamDecorator((_: unknown, context: ExecutionContext): Acting => {
  const request = context.switchToHttp().getRequest<ActorRequest>();
  const expectedPosition = versionSeen(request.headers['if-match']);
  const actingFor = personReplaced(request);
  const actor = actorOf(request);
  // A municipality is represented in all that is its own: its desk has looked at that.
  if (actingFor !== undefined && actor.role !== 'APPLICANT') insistSubstituted(context);
  const key = keyOf(request);
  return {
    actor,
    key,
    commandId: commandIdOf(actor, key),
    requestHash: hashOf(request),
    ...(expectedPosition === undefined ? {} : { expectedPosition }),
    ...(actingFor === undefined ? {} : { actingFor }),
  };
});

/** Keys belong to who sends them: two people may happen to use the same. */
export function commandIdOf(actor: Actor, key: string): string {
  return `${actor.id}:${key}`;
}

/** Who asks, for a request that only looks. */
export const WhoAsks = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(context.switchToHttp().getRequest<ActorRequest>()),
);

/** The version somebody saw, from `If-Match: "12"`; undefined when none is named. */
export function versionSeen(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const [, position] = /^\s*"?(\d{1,9})"?\s*$/.exec(header) ?? [];
  if (position === undefined) throw Problem.at('If-Match', 'FIELD_INVALID', 'Send the ETag as you received it.');
  return Number(position);
}

/** The key of the act; 1 to 200 printable characters without spaces. */
export function keyOf({ headers }: Pick<ActorRequest, 'headers'>): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || key === '') throw Problem.at('Idempotency-Key', 'IDEMPOTENCY_KEY_MISSING');
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw Problem.at('Idempotency-Key', 'FIELD_INVALID', 'A key has 1 to 200 printable characters without spaces.');
  return key;
}

/** Whom the actor replaces, from `Acting-For`; undefined when nobody is named. */
function personReplaced({ headers }: Pick<ActorRequest, 'headers'>): string | undefined {
  const person = headers['acting-for'];
  if (person === undefined) return undefined;
  if (typeof person === 'string' && /^[\x21-\x7e]{1,100}$/.test(person)) return person;
  throw Problem.at('Acting-For', 'FIELD_INVALID', 'Name one person by id.');
}

/** Decisions on a file and its tasks; elsewhere any colleague of the office acts in his own name (assumption). */
const SUBSTITUTED: readonly ActName[] = [...UPDATES.application, ...UPDATES.task];

function insistSubstituted(context: ExecutionContext): void {
  const act = Reflect.getMetadata(ACT, context.getHandler()) as ActDescription | undefined;
  if (act === undefined || !SUBSTITUTED.includes(act.action))
    throw new Problem('NO_SUBSTITUTION', 'Here everybody acts in his own name.');
}

function actorOf({ actor }: ActorRequest): Actor {
  if (actor === undefined) throw new Problem('UNAUTHENTICATED');
  return actor;
}

/**
 * Role, address, version and content of a request as one value, `ROLE ORGANISATION@hash`: in another role the same
 * request is another one. Keys that were kept before roles were told apart have the hash alone.
 */
export function hashOf({ method, url, headers, body, actor }: ActorRequest): string {
  const replaced = headers['acting-for'];
  const content = [
    ...[method, url, headers['if-match'] ?? '', JSON.stringify(body ?? null)],
    ...(replaced === undefined ? [] : [String(replaced)]),
  ];
  const hash = createHash('sha256').update(content.join('\n')).digest('hex');
  return `${actor?.role ?? ''} ${actor?.organisation ?? ''}@${hash}`;
}
