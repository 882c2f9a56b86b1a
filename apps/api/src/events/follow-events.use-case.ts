import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { followJournal, type FollowedTo } from '@ronde/persistence';
import type { IncomingHttpHeaders } from 'node:http';
import type { DataSource } from 'typeorm';
import { ACTOR_PORT, type ActorPort } from '../platform/auth/actor-port.js';
import { DATABASE } from '../platform/database/database.js';
import { Problem } from '../platform/problems/problem.js';
import { EventConnection, type Missed } from './event-connection.js';
import { EVENT_LIMITS, type EventLimits } from './event-limits.js';
import { isAfter, placeOf } from './event-text.js';
import { JournalFollower } from './journal-follower.js';

interface Open {
  readonly actor: Actor;
  readonly headers: IncomingHttpHeaders;
}

/** Tells somebody, for as long as they listen, which of the files they may see have changed. */
@Injectable()
export class FollowEventsUseCase implements OnModuleDestroy {
  private readonly open = new Map<EventConnection, Open>();

  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(ACTOR_PORT) private readonly actors: ActorPort,
    @Inject(JournalFollower) private readonly follower: JournalFollower,
    @Inject(EVENT_LIMITS) private readonly limits: EventLimits,
  ) {}

  /** `after`: the id of the last event that was seen. Refuses with CURSOR_INVALID and TOO_MANY_LISTENERS. */
  async execute(actor: Actor, headers: IncomingHttpHeaders, after: string | undefined): Promise<EventConnection> {
    const place = placeOf(after);
    const connection = this.admit(actor, headers);
    try {
      const { from, leave } = await this.follower.join((changes, reached) => connection.offer(changes, reached));
      connection.once('close', leave);
      connection.begin(place, from, await this.missed(place, from));
    } catch (error) {
      connection.destroy();
      throw error;
    }
    return connection;
  }

  onModuleDestroy(): void {
    for (const connection of this.open.keys()) connection.finish();
  }

  private admit(actor: Actor, headers: IncomingHttpHeaders): EventConnection {
    const { atOnce, perPerson, waitingBytes, heartbeatMs } = this.limits;
    const theirs = [...this.open.values()].filter((other) => other.actor.id === actor.id).length;
    if (this.open.size >= atOnce || theirs >= perPerson) throw new Problem('TOO_MANY_LISTENERS');
    const connection = new EventConnection(actor, waitingBytes);
    this.open.set(connection, { actor, headers });
    const beating = setInterval(() => void this.beat(connection), heartbeatMs);
    connection.once('close', () => {
      clearInterval(beating);
      this.open.delete(connection);
    });
    return connection;
  }

  /** Whoever is signed out, or has become somebody else, hears nothing more. */
  private async beat(connection: EventConnection): Promise<void> {
    const { actor, headers } = this.open.get(connection) ?? {};
    if (actor === undefined || headers === undefined) return;
    const now = await this.actors.identify(headers).catch(() => undefined);
    const same = now?.id === actor.id && now.role === actor.role && now.organisation === actor.organisation;
    if (same) connection.beat();
    else connection.finish();
  }

  private async missed(place: FollowedTo | undefined, from: FollowedTo): Promise<Missed> {
    if (place === undefined) return [];
    if (isAfter(place, from)) return undefined;
    const { changes, more } = await followJournal(this.database, place, this.limits.caughtUp);
    return more ? undefined : changes.filter(({ at }) => !isAfter(at, from));
  }
}
