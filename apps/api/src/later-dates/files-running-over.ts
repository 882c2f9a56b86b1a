import { Inject, Injectable } from '@nestjs/common';
import {
  laterDateOutlook,
  plannedDecisionDay,
  roundInView,
  type Actor,
  type ApplicationState,
  type LaterDateOutlook,
  type LocalDate,
} from '@ronde/domain';
import { applicationsRunningOver } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk, type RoundAtDesk } from '../platform/rounds/round-desk.js';

/** A file whose term ends before the round means to have decided, and what naming a later date would do. */
export interface FileRunningOver {
  readonly applicationId: string;
  /** `gm0518-1` of `2022/gm0518-1`. */
  readonly code: string;
  readonly state: ApplicationState;
  readonly outlook: LaterDateOutlook;
}

/** Which files of a round will run over their term; the same for who looks first and who then tells them. */
@Injectable()
export class FilesRunningOver {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  async find(actor: Actor, roundId: string, dueOn: LocalDate) {
    const round = await this.rounds.read(roundId);
    insistPermitted(actor, 'nameLaterDates', roundInView((await this.files.round(roundId)).state));
    const plannedOn = plannedDecisionDay(round.terms, round.now);
    const found: FileRunningOver[] = [];
    for (const id of await applicationsRunningOver(this.database, roundId, plannedOn))
      found.push(await this.look(id, dueOn, actor, round));
    return { round, plannedOn, files: found };
  }

  private async look(
    applicationId: string,
    dueOn: LocalDate,
    actor: Actor,
    { terms, now, roundId }: RoundAtDesk,
  ): Promise<FileRunningOver> {
    const { state } = await this.files.application(applicationId);
    const outlook = laterDateOutlook(state, dueOn, { terms, at: now, actor });
    return { applicationId, code: applicationId.slice(roundId.length + 1), state, outlook };
  }
}
