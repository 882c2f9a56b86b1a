import type { Actor, Fact, Instant, RegisteredMandate } from '@ronde/domain';

/**
 * What every Update carries: who acts, when by the round's clock, why, and which version of the file was seen.
 * `commandId` is the Idempotency-Key and the Update id.
 */
export interface Command {
  readonly commandId: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly reason?: string;
  /** Position of the stream the actor saw (`If-Match`); another position refuses with STALE_VERSION. */
  readonly expectedPosition?: number;
  /** The one who decides has seen that the reasons were written before something they rest on changed. */
  readonly outdatedReasonsConfirmed?: boolean;
  /** Every mandate the actor holds, where the round asks for mandates. */
  readonly mandates?: readonly RegisteredMandate[];
}

/** What an Update answers: up to where the stream now reads and what was added. */
export interface Answer {
  readonly position: number;
  readonly factTypes: readonly string[];
}

/** A fact that arrived from outside, at its place in the stream. */
export interface Receipt<F extends Fact = Fact> {
  readonly position: number;
  readonly at: Instant;
  readonly actorId: string;
  readonly fact: F;
}
