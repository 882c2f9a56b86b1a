import proto, { type temporal } from '@temporalio/proto';
import { decodePayloads } from './decode-payloads.js';

const { History, HistoryEvent } = proto.temporal.api.history.v1;

/** One event of a history, readable: its number, when it happened by the execution's clock, what, and all it says. */
export interface DecodedEvent {
  readonly eventId: number;
  readonly at: string;
  readonly type: string;
  readonly [attribute: string]: unknown;
}

/** The events of a kept history, with every payload as the value it stands for. */
export function decodeHistory(bytes: Uint8Array): Promise<readonly DecodedEvent[]> {
  return Promise.all(History.decode(bytes).events.map(decodeEvent));
}

async function decodeEvent(event: temporal.api.history.v1.IHistoryEvent): Promise<DecodedEvent> {
  const { eventId, eventTime, eventType, ...said } = HistoryEvent.toObject(HistoryEvent.fromObject(event), {
    longs: Number,
    enums: String,
  }) as { eventId: number; eventTime?: Timestamp; eventType: string };
  const attributes = (await decodePayloads(said)) as object;
  return { eventId, at: instantOf(eventTime), type: eventType.replace(/^EVENT_TYPE_/, ''), ...attributes };
}

interface Timestamp {
  readonly seconds?: number;
  readonly nanos?: number;
}

function instantOf({ seconds = 0, nanos = 0 }: Timestamp = {}): string {
  return new Date(seconds * 1_000 + Math.floor(nanos / 1_000_000)).toISOString();
}
