import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import type { ApplicationLine } from '@ronde/persistence';
import { Readable } from 'node:stream';
import { csvHead, csvLine } from '../platform/http/csv.js';
import { cursorOf } from '../platform/http/cursor.js';
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

/** Every application that fits, as CSV; read and sent a part at a time, so that size does not matter. */
@Injectable()
export class ExportApplicationsUseCase {
  constructor(@Inject(ApplicationList) private readonly list: ApplicationList) {}

  async execute(actor: Actor, roundId: string, filter: ApplicationFilter): Promise<Readable> {
    // Read before the answer begins: what is refused must still be answered as a problem.
    const first = await this.list.read(actor, roundId, filter, { limit: AT_A_TIME });
    return Readable.from(this.lines(actor, roundId, filter, first));
  }

  private async *lines(
    actor: Actor,
    roundId: string,
    filter: ApplicationFilter,
    first: readonly ApplicationLine[],
  ): AsyncGenerator<string> {
    yield csvHead(COLUMNS);
    let rows = first;
    for (;;) {
      yield rows.map((row) => csvLine(COLUMNS.map((name) => row[name]))).join('');
      const last = rows.at(-1);
      if (rows.length < AT_A_TIME || last === undefined) return;
      rows = await this.list.read(actor, roundId, filter, { after: cursorOf(...listKey(last)), limit: AT_A_TIME });
    }
  }
}
