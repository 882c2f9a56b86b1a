import type { Inbox } from './mails.ts';
import type { RoundTime } from './time.ts';

/** A round of one application, that people play in their browsers. */
export interface PlayedRound {
  readonly roundId: string;
  /** The name of the municipality that applies. */
  readonly municipality: string;
  /** Its application. */
  readonly code: string;
  /** The heading of the page of its application. */
  readonly fileTitle: string;
  readonly inbox: Inbox;
  readonly time: RoundTime;
}
