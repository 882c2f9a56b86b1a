import { Inject, Injectable } from '@nestjs/common';
import { applicationStream, roundStream } from '@ronde/contracts';
import type { Actor } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { ownFilesOnly } from '../platform/auth/own-files-only.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { keyIn, page } from '../platform/http/cursor.js';

interface ObjectionLine {
  readonly objectionId: string;
  readonly receivedAt: string;
}

const OBJECTIONS = `
  SELECT o.id AS "objectionId", o.application_id AS "applicationId", o.phase, o.decision, o.timeliness,
         o.received_at AS "receivedAt", o.received_on AS "receivedOn", o.decision_due_on AS "decisionDueOn", o.outcome,
         o.raised_cents::bigint AS "raisedCents", o.ending
  FROM objection o JOIN application a ON a.id = o.application_id
  WHERE o.round_id = $1 AND ($2::text[] IS NULL OR a.lead_municipality = ANY ($2))
    AND ($3::text IS NULL OR o.application_id = $3)
    AND ($4::timestamptz IS NULL OR (o.received_at, o.id) > ($4, $5))
  ORDER BY o.received_at, o.id LIMIT $6`;

/** Objections of a round, or those about one application, in the order in which they came in. No file: NOT_FOUND. */
@Injectable()
export class ListObjectionsUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  async execute(
    actor: Actor,
    { roundId, applicationId }: { readonly roundId: string; readonly applicationId?: string },
    query: { readonly after?: string | undefined; readonly limit: number },
  ) {
    await this.files.insistExists(applicationId ? applicationStream(applicationId) : roundStream(roundId));
    const own = ownFilesOnly(actor, 'OBJECTION');
    const [receivedAt, id] = keyIn(query.after, 'instant', 'text') ?? [null, null];
    const found = await this.database.query<ObjectionLine[]>(OBJECTIONS, [
      ...[roundId, own ?? null, applicationId ?? null, receivedAt, id],
      query.limit + 1,
    ]);
    return page(found, query.limit, (row) => [row.receivedAt, row.objectionId]);
  }
}
