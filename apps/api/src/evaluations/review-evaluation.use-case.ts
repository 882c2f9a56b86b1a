import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import { evaluationInView } from '@ronde/domain';
import { evaluationIdOf, municipalityOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { Decisions } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';
import type { EvaluationParams } from './evaluation-params.js';

/** An assessor accepts an evaluation, or sends it back with a reason and a new date. */
@Injectable()
export class ReviewEvaluationUseCase {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(
    acting: Acting,
    params: EvaluationParams,
    name: 'acceptEvaluation' | 'returnEvaluation',
    content: { readonly reason?: string | undefined; readonly dueOn?: string },
  ): Promise<Answer> {
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name,
      content,
      read: () => this.files.evaluation(evaluationIdOf(params)),
      view: (state) => evaluationInView(state, municipalityOf(params)),
    });
  }
}
