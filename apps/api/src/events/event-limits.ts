/** How many may listen, how much waits for one of them, and how often one hears that the connection lives. */
export interface EventLimits {
  /** Listeners to one process. */
  readonly atOnce: number;
  /** Listeners who are one person: tabs and devices. */
  readonly perPerson: number;
  /** Changes told one by one to who comes back; beyond that everything is asked anew. */
  readonly caughtUp: number;
  /** Bytes that wait for a listener who does not read; beyond that the connection ends. */
  readonly waitingBytes: number;
  readonly heartbeatMs: number;
  /** How soon to look again when an older transaction holds back what is stored, and when nobody rang. */
  readonly heldMs: number;
  readonly idleMs: number;
}

export const EVENT_LIMITS = Symbol('EventLimits');

export const eventLimits: EventLimits = {
  ...{ atOnce: 1_000, perPerson: 20, caughtUp: 1_000, waitingBytes: 64 * 1024 },
  ...{ heartbeatMs: 15_000, heldMs: 50, idleMs: 1_000 },
};
