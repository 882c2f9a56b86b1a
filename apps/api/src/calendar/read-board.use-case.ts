import { Inject, Injectable } from '@nestjs/common';
import type { boardQuery } from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import { boardFiles } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { UNADVISED, WithheldOpinions } from '../platform/applications/withheld-opinions.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import type { Table } from '../platform/http/send-table.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { boardLine, isWanted, waitsByFile, type BoardLine } from './board-line.js';
import { Calendar } from './calendar.js';

/** More than a round can have open: 10,000 files with some terms each. */
const ALL = 100_000;

const COLUMNS = [
  ...([
    'code',
    'leadMunicipality',
    'leadName',
    'phase',
    'outcome',
    'components',
    'requestedCents',
    'advisedCents',
  ] as const),
  ...(['allocatedCents', 'awardedCents', 'decisionDueOn', 'decisionWorkingDaysLeft', 'decidedAt'] as const),
] as const satisfies readonly (keyof BoardLine)[];

type Filter = Omit<z.output<typeof boardQuery>, 'format'>;

/** Every file of a round with where it stands and whose turn it is, by the name of its municipality. */
@Injectable()
export class ReadBoardUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(Calendar) private readonly calendar: Calendar,
    @Inject(WithheldOpinions) private readonly withheld: WithheldOpinions,
  ) {}

  async execute(actor: Actor, roundId: string, filter: Filter) {
    const round = await this.rounds.read(roundId);
    insistPermitted(actor, 'readRoundFigures', { kind: 'ROUND', phase: round.phase, preparedBy: {} });
    const [files, days] = await Promise.all([
      boardFiles(this.database, roundId),
      this.calendar.days(round, { limit: ALL }),
    ]);
    const waits = waitsByFile(days);
    const ids = files.map(({ applicationId }) => applicationId);
    const withheld = new Set(await this.withheld.among(actor, ids));
    const lines = files.map((file) => {
      const known = withheld.has(file.applicationId) ? { ...file, ...UNADVISED } : file;
      return boardLine(known, waits.get(file.applicationId), round);
    });
    return { roundId, phase: round.phase, now: round.now, items: lines.filter((line) => isWanted(line, filter)) };
  }

  /** The same to take away, with the first it waits for. */
  async table(actor: Actor, roundId: string, filter: Filter): Promise<Table> {
    const { items } = await this.execute(actor, roundId, filter);
    const rows = items.map((line) => {
      const [wait] = line.waits;
      return [...COLUMNS.map((name) => line[name]), wait?.responsible, wait?.code, wait?.dueOn];
    });
    return { columns: [...COLUMNS, 'waitsFor', 'waitsForWhat', 'waitsUntil'], rows: [rows] };
  }
}
