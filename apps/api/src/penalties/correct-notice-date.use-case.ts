import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { noticeDateBody } from '@ronde/contracts/http';
import { penaltyInView } from '@ronde/domain';
import type { z } from 'zod';
import { municipalityOf, penaltyIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { Decisions } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { NoticesBeside } from './notices-beside.js';
import type { PenaltyParams } from './penalty-params.js';

/** An administrator corrects the day on which a letter with a notice of default came in. */
@Injectable()
export class CorrectNoticeDateUseCase {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(NoticesBeside) private readonly beside: NoticesBeside,
  ) {}

  async execute(acting: Acting, params: PenaltyParams, body: z.output<typeof noticeDateBody>): Promise<Answer> {
    const besideOn = await this.beside.firstOn(penaltyIdOf(params));
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name: 'correctNoticeDate',
      content: { ...body, besideOn },
      read: () => this.files.penalty(penaltyIdOf(params)),
      view: (state) => penaltyInView(state, municipalityOf(params)),
    });
  }
}
