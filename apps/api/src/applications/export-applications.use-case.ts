import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { Readable } from 'node:stream';
import { csvLine } from '../platform/http/csv.js';
import { cursorOf } from '../platform/http/cursor.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { APPLICATION_NAMES, type ApplicationListRow } from './application-columns.js';
import { ApplicationList, listKey, type ApplicationFilter } from './application-list.js';

const AT_A_TIME = 2_000;

/** Every application that fits, as CSV; read and sent a part at a time, so that size does not matter. */
@Injectable()
export class ExportApplicationsUseCase {
  constructor(
    @Inject(ApplicationList) private readonly list: ApplicationList,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, roundId: string, filter: ApplicationFilter): Promise<Readable> {
    await this.rounds.now(roundId, 'must exist');
    const first = await this.list.read(actor, roundId, filter, { rows: AT_A_TIME });
    return Readable.from(this.lines(actor, roundId, filter, first));
  }

  private async *lines(
    actor: Actor,
    roundId: string,
    filter: ApplicationFilter,
    first: readonly ApplicationListRow[],
  ): AsyncGenerator<string> {
    // A spreadsheet takes the mark for the encoding.
    yield `\uFEFF${csvLine(APPLICATION_NAMES)}`;
    let rows = first;
    while (rows.length > 0) {
      yield rows.map((row) => csvLine(APPLICATION_NAMES.map((name) => row[name]))).join('');
      const last = rows.at(-1);
      if (rows.length < AT_A_TIME || last === undefined) return;
      rows = await this.list.read(actor, roundId, filter, { after: cursorOf(...listKey(last)), rows: AT_A_TIME });
    }
  }
}
