import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { penaltyNotificationBody } from '@ronde/contracts/http';
import { penaltyInView } from '@ronde/domain';
import type { z } from 'zod';
import { municipalityOf, penaltyIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { Decisions } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';
import type { PenaltyParams } from './penalty-params.js';

/** An administrator sends a decision that came back anew, or registers when that was done. */
@Injectable()
export class NotifyPenaltyDecisionUseCase {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(acting: Acting, params: PenaltyParams, content: z.output<typeof penaltyNotificationBody>): Promise<Answer> {
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name: 'notifyPenaltyDecision',
      content,
      read: () => this.files.penalty(penaltyIdOf(params)),
      view: (state) => penaltyInView(state, municipalityOf(params)),
    });
  }
}
