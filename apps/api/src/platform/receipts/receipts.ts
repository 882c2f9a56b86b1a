import { Inject, Injectable } from '@nestjs/common';
import { RECEIVED, type Answer, type EngineMessage, type Receipt } from '@ronde/contracts';
import { doneFor, type Fact, type Instant } from '@ronde/domain';
import { recordReceipt, StaleStreamError, type Transaction } from '@ronde/persistence';
import { availableParallelism } from 'node:os';
import type { DataSource } from 'typeorm';
import type { Acting } from '../auth/acting.js';
import { DATABASE } from '../database/database.js';
import { Idempotency } from '../idempotency/idempotency.js';
import type { Problem } from '../problems/problem.js';
import { InTurn } from './in-turn.js';

/** Two for each processor keep it busy; more than that only wait for one another in the database. */
const AT_ONCE = Math.max(4, 2 * availableParallelism());
const PATIENCE_MS = 1_000;

/** Something that arrived from outside, checked and stamped. */
export interface Arrival<B> {
  readonly stream: string;
  readonly roundId: string;
  readonly at: Instant;
  readonly fact: Fact;
  readonly reason?: string;
  /** 0: the file must be new. */
  readonly expectedPosition?: number;
  /** What to say when it is not new; left out, it is prepared again under another name. */
  readonly whenTaken?: Problem;
  /** What the engine is told; a signal to the file unless said otherwise. */
  readonly messages?: (receipt: Receipt) => readonly EngineMessage[];
  /** Rows that belong to it, in the same transaction. */
  readonly write?: (transaction: Transaction, receipt: Receipt) => Promise<void> | void;
  /** What the sender is answered. */
  readonly answer: (position: number) => B;
}

/**
 * Receipts are stored, acknowledged and put on their way to the engine in one transaction, together with the answer to
 * their key. The engine need not be there.
 */
@Injectable()
export class Receipts {
  /** What arrives is stamped before it waits: its hour is when it came. */
  readonly #turn = new InTurn({ atOnce: AT_ONCE, patienceMs: PATIENCE_MS });

  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
  ) {}

  /**
   * `prepare` authorises, checks and stamps. It runs again only if nothing was stored because somebody else was first, and
   * then hears when this came: nobody is late for having stood in line.
   */
  take<B extends object>(acting: Acting, prepare: (cameAt?: Instant) => Promise<Arrival<B>>): Promise<B> {
    return this.idempotency.onceInside<Arrival<B>, B>(acting, 201, {
      prepare: () => prepare(),
      store: async (prepared, keep) => {
        for (let arrival = prepared; ; arrival = await prepare(arrival.at)) {
          try {
            return await this.store(acting, arrival, keep);
          } catch (error) {
            const taken = error instanceof StaleStreamError && arrival.expectedPosition === 0;
            if (!taken) throw error;
            if (arrival.whenTaken) throw arrival.whenTaken;
          }
        }
      },
    });
  }

  private async store<B>(acting: Acting, arrival: Arrival<B>, keep: Keep<B>): Promise<B> {
    const { stream, roundId, at, reason, expectedPosition } = arrival;
    const [fact = arrival.fact] = doneFor([arrival.fact], acting.actor);
    const { answer, messages = signalled(stream), write } = arrival;
    const stored: Answer = await this.#turn.take(() =>
      recordReceipt(this.database, {
        ...{ stream, roundId, at, fact, messages },
        ...(reason === undefined ? {} : { reason }),
        ...(expectedPosition === undefined ? {} : { expectedPosition }),
        commandId: acting.commandId,
        actor: acting.actor,
        write: async (transaction, receipt) => {
          await write?.(transaction, receipt);
          keep(transaction, answer(receipt.position));
        },
      }),
    );
    return answer(stored.position);
  }
}

type Keep<B> = (transaction: Transaction, body: B) => void;

const signalled =
  (workflowId: string) =>
  (payload: Receipt): readonly EngineMessage[] => [{ kind: 'signal', workflowId, signal: RECEIVED, payload }];
