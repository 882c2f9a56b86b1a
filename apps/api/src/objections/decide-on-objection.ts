import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import {
  hasEnded,
  latestDecision,
  objectionInView,
  type ContestedDecision,
  type ObjectionState,
  type SettlementInFile,
} from '@ronde/domain';
import { standingSettlement } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { applicationIdOf, municipalityOf, objectionIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { DATABASE } from '../platform/database/database.js';
import { Decisions, type DecisionName } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';
import type { ObjectionParams } from './objection-params.js';

/** What the file of the application says at this moment, which an objection's workflow cannot know. */
export interface FileOfApplication {
  /** The latest decision of the kind that is objected to. */
  readonly against: (state: ObjectionState) => ContestedDecision | null;
  /** The latest decision on the amount. */
  readonly standing: ContestedDecision | null;
  /** Whether the amounts of the award can still change. */
  readonly amendable: boolean;
  /** What stands settled, and the claim that followed. */
  readonly settlement?: SettlementInFile;
}

/** A decision about an objection, on its way to the objection's workflow. */
@Injectable()
export class DecideOnObjection {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(DATABASE) private readonly database: DataSource,
  ) {}

  take(acting: Acting, params: ObjectionParams, name: DecisionName, content: object): Promise<Answer> {
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name,
      content,
      read: () => this.files.objection(objectionIdOf(params)),
      view: (state) => objectionInView(state, municipalityOf(params)),
    });
  }

  /** What the Update must carry of the application's own file. */
  async fileOf(params: ObjectionParams): Promise<FileOfApplication> {
    const applicationId = applicationIdOf(params);
    const [decisions, { state }, settlement] = await Promise.all([
      this.files.decisionsOn(applicationId),
      this.files.application(applicationId),
      standingSettlement(this.database, applicationId, (recoveryId) => this.isOpen(recoveryId)),
    ]);
    return {
      against: ({ objection }) =>
        objection ? latestDecision(decisions, objection.decision, objection.decisionId) : null,
      standing: latestDecision(decisions, 'AMENDMENT') ?? latestDecision(decisions, 'AWARD'),
      amendable: state.award !== undefined && state.outcome === undefined,
      ...(settlement && { settlement }),
    };
  }

  private async isOpen(recoveryId: string): Promise<boolean> {
    const { state } = await this.files.recovery(recoveryId);
    return !hasEnded(state);
  }
}
