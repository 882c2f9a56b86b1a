import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import { recoveryInView } from '@ronde/domain';
import { type FileParams, municipalityOf, recoveryIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { Decisions, type DecisionName } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';

/** The address of a claim. */
export type RecoveryParams = FileParams & { readonly roundId: string; readonly code: string; readonly nth: string };

/** A decision about a claim, on its way to the claim's workflow. */
@Injectable()
export class DecideOnRecoveryUseCase {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(acting: Acting, params: RecoveryParams, name: DecisionName, content: object): Promise<Answer> {
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name,
      content,
      read: () => this.files.recovery(recoveryIdOf(params)),
      view: (state) => recoveryInView(state, municipalityOf(params)),
    });
  }
}
