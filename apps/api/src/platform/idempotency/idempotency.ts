import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Transaction } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { Acting } from '../auth/acting.js';
import { DATABASE } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import { problemOf } from '../problems/problem-of.js';
import {
  claim,
  hold,
  isFinal,
  isKeyTaken,
  keepAnswer,
  keptProblem,
  letGo,
  lookUp,
  noteAnswer,
  repeat,
  type GivenAnswer,
} from './key-table.js';

const HEARTBEAT_MS = 3_000;
const LOOK_AGAIN_MS = 50;
const PATIENCE_MS = 20_000;

/** Work that is one transaction of its own. */
export interface WorkInside<P, T> {
  /** Reads and checks; may begin before it is known whether the key was answered, so it writes nothing. */
  readonly prepare: () => Promise<P>;
  /** Writes. `keep` is called inside the transaction, with the answer. */
  readonly store: (prepared: P, keep: (transaction: Transaction, body: T) => void) => Promise<T>;
}

/** Sees to it that a request that is sent again does not happen again. */
@Injectable()
export class Idempotency {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /**
   * Runs `work` once for the key and repeats its answer; the same request in flight is waited for. With `journalKnows`
   * the answer can be found by the command as well, so nobody waits until it stands under the key.
   */
  async once<T>(
    acting: Acting,
    status: number,
    work: () => Promise<T>,
    { journalKnows = false }: { readonly journalKnows?: boolean } = {},
  ): Promise<T> {
    const answered = await this.takeTurn(acting);
    if (answered) return repeat(answered) as T;
    const heartbeat = setInterval(() => void hold(this.database, acting).catch(() => undefined), HEARTBEAT_MS);
    try {
      const body = await work();
      const noting = noteAnswer(this.database, acting, { status, body });
      if (journalKnows) noting.catch(() => undefined);
      else await noting;
      return body;
    } catch (error) {
      await this.keepRefusal(acting, problemOf(error));
      throw error;
    } finally {
      clearInterval(heartbeat);
    }
  }

  /**
   * The same for work that is one transaction of its own: the answer is kept in that transaction, so that nothing is
   * written before or after. Two at once meet at the key's row.
   */
  async onceInside<P, T>(acting: Acting, status: number, { prepare, store }: WorkInside<P, T>): Promise<T> {
    const preparing = prepare();
    // What cannot be prepared any more may have been answered before.
    preparing.catch(() => undefined);
    const known = await lookUp(this.database, acting);
    if (known.state === 'ANSWERED') return repeat(known.answer) as T;
    let kept = false;
    try {
      const body = await store(await preparing, (transaction, answer) => {
        kept = true;
        keepAnswer(transaction, acting, { status, body: answer }, known);
      });
      // Nothing was written: the journal knows the command already.
      return kept ? body : await this.answerOfOther<T>(acting);
    } catch (error) {
      // Somebody else answered the key while we wrote; what we wrote is taken back.
      if (isKeyTaken(error)) return this.answerOfOther<T>(acting);
      const problem = problemOf(error);
      if (isFinal(problem)) await this.keepRefusal(acting, problem);
      throw error;
    }
  }

  /** What the other one of two equal requests was answered. */
  private async answerOfOther<T>(acting: Acting): Promise<T> {
    const known = await lookUp(this.database, acting);
    if (known.state === 'ANSWERED') return repeat(known.answer) as T;
    throw new Problem('REQUEST_IN_PROGRESS');
  }

  /** Takes the key for us, or says what was answered; waits while somebody else is at it. */
  private async takeTurn(acting: Acting): Promise<GivenAnswer | undefined> {
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      if (await claim(this.database, acting)) return undefined;
      const known = await lookUp(this.database, acting);
      if (known.state === 'ANSWERED') return known.answer;
      if (Date.now() > giveUpAt) throw new Problem('REQUEST_IN_PROGRESS');
      await sleep(LOOK_AGAIN_MS);
    }
  }

  private async keepRefusal(acting: Acting, problem: Problem): Promise<void> {
    const keep = isFinal(problem)
      ? noteAnswer(this.database, acting, keptProblem(problem))
      : letGo(this.database, acting);
    await keep.catch(() => undefined);
  }
}
