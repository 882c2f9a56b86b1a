import proto, { type temporal } from '@temporalio/proto';
import type { Client } from '@temporalio/client';
import { decodePayloads } from './decode-payloads.js';

const { HistoryEvent } = proto.temporal.api.history.v1;

/** Events of a run in their order, decoded, and where the next ones begin. */
export interface HistoryPage {
  readonly items: readonly unknown[];
  readonly next?: string;
}

/** A page of a run's history; `after` is the `next` of the page before. */
export async function historyPage(
  client: Client,
  execution: { readonly workflowId: string; readonly runId: string },
  slice: { readonly after?: string | undefined; readonly limit: number },
): Promise<HistoryPage> {
  const { history, nextPageToken } = await client.workflowService.getWorkflowExecutionHistory({
    namespace: client.options.namespace,
    execution,
    maximumPageSize: slice.limit,
    ...(slice.after === undefined ? {} : { nextPageToken: Buffer.from(slice.after, 'base64url') }),
  });
  const items = await Promise.all((history?.events ?? []).map(plainEvent));
  const next = Buffer.from(nextPageToken ?? []).toString('base64url');
  return next === '' ? { items } : { items, next };
}

async function plainEvent(event: temporal.api.history.v1.IHistoryEvent): Promise<unknown> {
  const { eventId, eventTime, eventType, ...attributes } = HistoryEvent.toObject(HistoryEvent.fromObject(event), {
    longs: Number,
    enums: String,
  }) as { eventId: number; eventTime?: Timestamp; eventType: string };
  const decoded = (await decodePayloads(attributes)) as object;
  return { eventId, at: instantOf(eventTime), type: eventType.replace(/^EVENT_TYPE_/, ''), ...decoded };
}

/** How the engine writes an instant. */
export interface Timestamp {
  readonly seconds?: unknown;
  readonly nanos?: number | null;
}

/** The engine's instant as ISO 8601. */
export function instantOf(timestamp: Timestamp | null | undefined): string {
  const { seconds = 0, nanos = 0 } = timestamp ?? {};
  return new Date(Number(String(seconds)) * 1_000 + Math.floor((nanos ?? 0) / 1_000_000)).toISOString();
}
