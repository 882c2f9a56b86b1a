import type { Actor, Fact, Instant } from '@ronde/domain';
import { record, recordReceipt } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { people } from './facts.js';

/** Writes facts as they come, each a minute after the one before, under commands of their own. */
export class JournalWriter {
  private written = 0;

  constructor(
    private readonly database: DataSource,
    private readonly roundId: string,
    private readonly from: Instant = '2021-09-20T08:00:00.000Z',
    private readonly name = 'test',
  ) {}

  /** The time at which the latest fact was written. */
  get at(): Instant {
    return new Date(Date.parse(this.from) + this.written * 60_000).toISOString();
  }

  /** Something arrives from outside. */
  async receive(stream: string, fact: Fact, actor: Actor = people.applicant): Promise<void> {
    await recordReceipt(this.database, { ...this.next(stream, actor), fact, messages: () => [] });
  }

  /** Something is decided, with one fact or several. */
  async decide(stream: string, facts: readonly Fact[], actor: Actor = people.administrator): Promise<void> {
    const knownReceiptPosition = Number.MAX_SAFE_INTEGER;
    const { outcome } = await record(this.database, {
      ...this.next(stream, actor),
      knownReceiptPosition,
      facts,
      messages: [],
    });
    if (outcome !== 'recorded') throw new Error(`not recorded: ${outcome}`);
  }

  private next(stream: string, actor: Actor) {
    this.written += 1;
    return {
      stream,
      roundId: this.roundId,
      commandId: `${this.name}-${this.written}`,
      actor,
      at: this.at,
      reason: 'a test',
    };
  }
}
