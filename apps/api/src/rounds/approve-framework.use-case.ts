import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** A second person approves the spending framework. */
@Injectable()
export class ApproveFrameworkUseCase {
  constructor(@Inject(DecideOnRound) private readonly decide: DecideOnRound) {}

  execute(acting: Acting, roundId: string, body: { readonly reason?: string | undefined }): Promise<Answer> {
    return this.decide.take(acting, roundId, 'approveFramework', body);
  }
}
