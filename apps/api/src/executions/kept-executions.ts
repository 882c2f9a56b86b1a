import { Inject, Injectable } from '@nestjs/common';
import { decodeHistory, historyOf, type HistoryLine } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../platform/database/database.js';
import { keyIn, page } from '../platform/http/cursor.js';

/** Reads executions from the histories that were kept when their runs ended. */
@Injectable()
export class KeptExecutions {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async read(
    { workflowId, runId, workflowType, status, closedAt, eventCount }: HistoryLine,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ) {
    const kept = await historyOf(this.database, workflowId, runId);
    const events = kept ? await decodeHistory(kept.bytes) : [];
    const [afterId = 0] = keyIn(after, 'id') ?? [];
    const further = events.filter(({ eventId }) => eventId > afterId);
    return {
      ...{ workflowId, runId, type: workflowType, status, closedAt, historyLength: eventCount },
      startedAt: events[0]?.at,
      pendingActivities: [],
      workflowTaskAttempt: 1,
      history: page(further, limit, ({ eventId }) => [eventId]),
    };
  }
}
