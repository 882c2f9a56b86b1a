import { decodeHistory, type DecodedEvent } from '@ronde/persistence';
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { nextOf, pageAfter } from './page-token.js';

const { History } = proto.temporal.api.history.v1;

/** Events of a run in their order, decoded, and where the next ones begin. */
export interface HistoryPage {
  readonly items: readonly DecodedEvent[];
  readonly next?: string;
}

/** A page of a run's history; `after` is the `next` of the page before. */
export async function historyPage(
  client: Client,
  execution: { readonly workflowId: string; readonly runId: string },
  slice: { readonly after?: string | undefined; readonly limit: number },
): Promise<HistoryPage> {
  const { history, nextPageToken } = await pageAfter(slice.after, (place) =>
    client.workflowService.getWorkflowExecutionHistory({
      namespace: client.options.namespace,
      execution,
      maximumPageSize: slice.limit,
      ...place,
    }),
  );
  const items = await decodeHistory(History.encode(history ?? {}).finish());
  return { items, ...nextOf(nextPageToken) };
}
