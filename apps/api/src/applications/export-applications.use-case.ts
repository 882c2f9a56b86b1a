import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import type { ApplicationLine } from '@ronde/persistence';
import { cursorOf } from '../platform/http/cursor.js';
import type { Table } from '../platform/http/send-table.js';
import { ApplicationList, listKey, type ApplicationFilter } from './application-list.js';

const AT_A_TIME = 2_000;

const COLUMNS = [
  'id',
  'leadMunicipality',
  'leadName',
  'partnerMunicipalities',
  'phase',
  'outcome',
  'flags',
  'missing',
  'categories',
  'requestedCents',
  'advisedCents',
  'allocatedCents',
  'awardedCents',
  'settledCents',
  'receivedAt',
  'decisionDueOn',
  'refusalGround',
  'caseReference',
  'notifiedOn',
  'objectionEndsOn',
  'decidedAt',
  'closedAt',
] as const satisfies readonly (keyof ApplicationLine)[];

/** Every application that fits, to take away; read and sent a part at a time, so that size does not matter. */
@Injectable()
export class ExportApplicationsUseCase {
  constructor(@Inject(ApplicationList) private readonly list: ApplicationList) {}

  async execute(actor: Actor, roundId: string, filter: ApplicationFilter): Promise<Table> {
    // Read before the answer begins: what is refused must still be answered as a problem.
    const first = await this.list.read(actor, roundId, filter, { limit: AT_A_TIME });
    return { columns: COLUMNS, rows: this.rows(actor, roundId, filter, first) };
  }

  private async *rows(actor: Actor, roundId: string, filter: ApplicationFilter, first: readonly ApplicationLine[]) {
    let rows = first;
    for (;;) {
      yield rows.map((row) => COLUMNS.map((name) => row[name]));
      const last = rows.at(-1);
      if (rows.length < AT_A_TIME || last === undefined) return;
      rows = await this.list.read(actor, roundId, filter, { after: cursorOf(...listKey(last)), limit: AT_A_TIME });
    }
  }
}
