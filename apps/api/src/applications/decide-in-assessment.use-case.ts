import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { Ministry } from '@ronde/domain';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnApplication, type ApplicationParams } from './decide-on-application.js';

/** What is decided beside the assessment itself. */
export type AssessmentDecision =
  | 'registerConflict'
  | 'recordConsultation'
  | 'decideDivergence'
  | 'giveLateOpinion'
  | 'giveCoInitial'
  | 'intendRefusal'
  | 'recordViews';

/** Takes what an official decides beside the assessment to the application's workflow. */
@Injectable()
export class DecideInAssessmentUseCase {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  execute(
    acting: Acting,
    params: ApplicationParams,
    name: AssessmentDecision,
    body: object,
    ministry?: Ministry,
  ): Promise<Answer> {
    return this.decide.take(acting, params, name, body, ministry);
  }
}
