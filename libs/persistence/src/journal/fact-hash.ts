import { createHash } from 'node:crypto';
import type { Actor, Instant } from '@ronde/domain';
import { canonicalJson } from './canonical-json.js';

/** What a stream's first fact has as the hash before it. */
export const NO_HASH = '0'.repeat(64);

/** Everything about a fact that its hash protects; see docs/journal-format.md. */
export interface ChainedFact {
  readonly previousHash: string;
  readonly stream: string;
  readonly position: number;
  readonly roundId: string;
  readonly commandId: string;
  readonly type: string;
  readonly data: unknown;
  readonly actor: Actor;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly reason: string | null;
  readonly receipt: boolean;
}

/** SHA-256 over the canonical JSON of the fact and of the hash before it, in lower-case hexadecimal. */
export function factHash(fact: ChainedFact): string {
  const { previousHash, stream, position, roundId, commandId, type, data, at, recordedAt, reason, receipt } = fact;
  const { id, role, organisation } = fact.actor;
  const hashed = {
    ...{ previousHash, stream, position, roundId, commandId, type, data, at, recordedAt, reason, receipt },
    actor: { id, role, organisation },
  };
  return createHash('sha256').update(canonicalJson(hashed), 'utf8').digest('hex');
}
