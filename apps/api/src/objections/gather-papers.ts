import { Inject, Injectable } from '@nestjs/common';
import { applicationStream } from '@ronde/contracts';
import {
  insistLaidOpen,
  objectionInView,
  papersOpen,
  type Actor,
  type ObjectionState,
  type PapersOpen,
} from '@ronde/domain';
import { papersOf, type Paper } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { applicationIdOf, municipalityOf, objectionIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { WithheldOpinions } from '../platform/applications/withheld-opinions.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import type { ObjectionParams } from './objection-params.js';

/** The papers of an objection, and when they are laid open. */
export interface GatheredPapers extends PapersOpen {
  readonly state: ObjectionState;
  readonly papers: readonly Paper[];
}

/** Gathers the papers for who may see them now; the objector once they are laid open (Awb 7:4). */
@Injectable()
export class GatherPapers {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(WithheldOpinions) private readonly withheld: WithheldOpinions,
  ) {}

  /** Refuses with the codes of the table of permissions, and with NOT_LAID_OPEN. */
  async of(actor: Actor, params: ObjectionParams): Promise<GatheredPapers> {
    const { state, stream } = await this.files.objection(objectionIdOf(params));
    insistPermitted(actor, 'readFile', objectionInView(state, municipalityOf(params)));
    const { terms, now: at } = await this.rounds.read(params.roundId);
    insistLaidOpen(state, { terms, at, actor });
    const file = applicationStream(applicationIdOf(params));
    const papers = await papersOf(this.database, [file, stream], await this.withheld.lettersOf(actor, file));
    return { ...papersOpen(state, { terms }), state, papers };
  }
}
