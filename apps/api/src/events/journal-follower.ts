import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { followJournal, journalNow, type FollowedTo, type StreamChange } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../platform/database/database.js';
import { API_SETTINGS, type ApiSettings } from '../platform/settings.js';
import { EVENT_LIMITS, type EventLimits } from './event-limits.js';
import { hearWrites } from './hear-writes.js';
import { Wake } from './wake.js';

const AT_A_TIME = 500;

/** Hears of what was written, in the order in which nothing is skipped. */
export type Listener = (changes: readonly StreamChange[], reached: FollowedTo) => void;

/** Follows the journal once for all listeners of this process, from the first of them on. */
@Injectable()
export class JournalFollower implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private readonly wake = new Wake();
  private readonly ended = new AbortController();
  private place: FollowedTo | undefined;
  private starting: Promise<void> | undefined;
  private following: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
    @Inject(EVENT_LIMITS) private readonly limits: EventLimits,
  ) {}

  /** The listener hears of everything after the place that is answered; `leave` ends it. */
  async join(listener: Listener): Promise<{ readonly from: FollowedTo; readonly leave: () => void }> {
    this.starting ??= this.start().catch((error: unknown) => {
      this.starting = undefined;
      throw error;
    });
    await this.starting;
    this.listeners.add(listener);
    return { from: this.place as FollowedTo, leave: () => void this.listeners.delete(listener) };
  }

  async onModuleDestroy(): Promise<void> {
    this.ended.abort();
    this.wake.ring();
    await this.following;
  }

  private async start(): Promise<void> {
    this.place = await journalNow(this.database);
    const { databaseUrl } = this.settings;
    const heard = databaseUrl === '' ? [] : [hearWrites(databaseUrl, () => this.wake.ring(), this.ended.signal)];
    this.following = Promise.all([this.follow(this.place), ...heard]);
  }

  private async follow(from: FollowedTo): Promise<void> {
    let place = from;
    while (!this.ended.signal.aborted) {
      // Without the database nothing is written either: it is looked for again.
      const found = await followJournal(this.database, place, AT_A_TIME).catch(() => undefined);
      place = found?.changes.at(-1)?.at ?? place;
      if (found !== undefined && found.changes.length > 0) this.tell(found.changes, place);
      if (!found?.more) await this.wake.sleep(found?.held ? this.limits.heldMs : this.limits.idleMs);
    }
  }

  private tell(changes: readonly StreamChange[], reached: FollowedTo): void {
    this.place = reached;
    for (const listener of [...this.listeners]) listener(changes, reached);
  }
}
