import { Inject, Injectable } from '@nestjs/common';
import {
  deadlineFrom,
  possibleActions,
  TERMS,
  type Actor,
  type EvaluationState,
  type FileInView,
  type LocalDate,
  type MonitoringState,
} from '@ronde/domain';
import { applicationsKeptFrom } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { ownFilesOnly } from '../auth/own-files-only.js';
import { DATABASE } from '../database/database.js';
import { explainedDate } from '../deadlines/explained-date.js';
import { keyIn, page } from '../http/cursor.js';
import { RoundDesk } from '../rounds/round-desk.js';

/** A report that an award obliges to, as its row tells it. */
export interface ObligationRow {
  readonly applicationId: string;
  readonly status: EvaluationState['status'] | MonitoringState['status'];
  readonly dueOn: LocalDate;
  readonly dueAt: string;
  readonly municipality: string;
}

/**
 * Which obligations: the kind of their file, a query on a round ($1), of some municipalities or of all ($2), after a due instant
 * and id ($3, $4), so many ($5), and the id in its rows.
 */
export interface ObligationsAsked<R> {
  readonly kind: 'EVALUATION' | 'MONITORING';
  readonly query: string;
  readonly idOf: (row: R) => string;
}

/** Reports that awards oblige to, the first due first, as far as the one who asks may see them. */
@Injectable()
export class ObligationList {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  /** A page of them, each with why it is due then and what the one who asks can do with it. */
  async page<R extends ObligationRow>(
    actor: Actor,
    roundId: string,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
    { kind, query, idOf }: ObligationsAsked<R>,
  ) {
    const own = ownFilesOnly(actor, kind);
    const [dueAt, id] = keyIn(after, 'instant', 'text') ?? [null, null];
    const { terms } = await this.rounds.read(roundId);
    const found = await this.database.query<R[]>(query, [roundId, own ?? null, dueAt, id, limit + 1]);
    const keptFrom = await applicationsKeptFrom(this.database, actor.id);
    const viewOf = (row: R) => inView(kind, row, keptFrom.includes(row.applicationId) ? [actor.id] : []);
    const rows = found.map((row) => ({
      ...row,
      due: explainedDate(deadlineFrom(row.dueOn, TERMS[kind], terms.holidays)),
      possibleActions: possibleActions(actor, viewOf(row)),
    }));
    return page(rows, limit, (row) => [row.dueAt, idOf(row)]);
  }
}

function inView(
  kind: ObligationsAsked<never>['kind'],
  { status, municipality }: ObligationRow,
  keptFrom: readonly string[],
): FileInView {
  return { kind, phase: status, municipality, keptFrom, preparedBy: {} };
}
