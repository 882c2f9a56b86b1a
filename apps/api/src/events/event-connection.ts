import type { Actor } from '@ronde/domain';
import type { FollowedTo, StreamChange } from '@ronde/persistence';
import { Readable } from 'node:stream';
import { changeText, heartbeatText, helloText, isAfter, latestOfEach, resetText } from './event-text.js';
import { mayFollow } from './may-follow.js';

/** What somebody missed while away; undefined: more than is told one by one. */
export type Missed = readonly StreamChange[] | undefined;

/** One listener's answer, which ends when the listener leaves, is signed out, or does not read. */
export class EventConnection extends Readable {
  /** What came while it was looked up what was missed. */
  private early: StreamChange[] | undefined = [];

  constructor(
    private readonly actor: Actor,
    waitingBytes: number,
    private reached: FollowedTo = { transaction: 0, fact: 0 },
  ) {
    super({ highWaterMark: waitingBytes });
  }

  override _read(): void {
    // Told when something happens, not when there is room.
  }

  /** Begins to tell: what was missed from the listener's place until `from`, and what came since. */
  begin(place: FollowedTo | undefined, from: FollowedTo, missed: Missed): void {
    const since = this.early ?? [];
    this.early = undefined;
    this.reached = from;
    this.say(helloText(place ?? from) + (missed === undefined ? resetText(from) : ''));
    this.offer([...(missed ?? []), ...since]);
  }

  /** Tells of those that the listener may know of. */
  offer(changes: readonly StreamChange[], reached: FollowedTo | undefined = changes.at(-1)?.at): void {
    if (this.early !== undefined) return void this.early.push(...changes);
    if (reached !== undefined && isAfter(reached, this.reached)) this.reached = reached;
    const visible = latestOfEach(changes).filter(({ stream }) => mayFollow(this.actor, stream));
    if (visible.length > 0) this.say(visible.map(changeText).join(''));
  }

  /** Says that the connection lives, and how far it has come. */
  beat(): void {
    if (this.early === undefined) this.say(heartbeatText(this.reached));
  }

  /** The last word: the listener comes back and goes on where it was. */
  finish(): void {
    if (!this.destroyed && !this.readableEnded) this.push(null);
  }

  private say(text: string): void {
    if (this.destroyed || this.readableEnded) return;
    // Nobody reads: what waits is let go of, and told again to who comes back.
    if (!this.push(text) && this.readableLength >= this.readableHighWaterMark) this.destroy();
  }
}
