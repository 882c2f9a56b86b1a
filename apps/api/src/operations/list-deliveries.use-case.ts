import { Inject, Injectable } from '@nestjs/common';
import type { outboxQuery } from '@ronde/contracts/http';
import { INSTALLATION, type Actor } from '@ronde/domain';
import { readOutbox, type OutboxRow } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn, page } from '../platform/http/cursor.js';

const COUNTS = `
  SELECT coalesce(jsonb_object_agg(kind || ' ' || status, n), '{}') AS counts
  FROM (SELECT kind, status, count(*) AS n FROM outbox WHERE $1::text IS NULL OR round_id = $1 GROUP BY kind, status) o`;

/** Mails and messages that left, wait, failed or are in doubt. */
@Injectable()
export class ListDeliveriesUseCase {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async execute(actor: Actor, { after, limit, round, kind, status }: z.output<typeof outboxQuery>) {
    insistPermitted(actor, 'readOperations', INSTALLATION);
    const [afterId = 0] = keyIn(after, 'id') ?? [];
    const [found, [totals]] = await Promise.all([
      readOutbox(this.database, {
        ...(round && { roundId: round }),
        ...(kind && { kind }),
        ...(status && { statuses: [status] }),
        afterId,
        limit: limit + 1,
      }),
      this.database.query<[{ counts: object }]>(COUNTS, [round ?? null]),
    ]);
    return { ...page(found.map(shown), limit, ({ id }) => [id]), ...totals };
  }
}

/** Without the content: what it is, not what it says. */
function shown({ payload, ...row }: OutboxRow) {
  const { mail, kind, signal } = (payload ?? {}) as { mail?: string; kind?: string; signal?: string };
  return { ...row, what: [mail ?? kind, signal].filter(Boolean).join(' ') };
}
