import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { Cents } from '@ronde/domain';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** Divides part of the reserve over files that got less than was advised, and has another officer release it. */
@Injectable()
export class ReleaseReserveUseCase {
  constructor(@Inject(DecideOnRound) private readonly decide: DecideOnRound) {}

  async propose(acting: Acting, roundId: string, body: { readonly cents: Cents }) {
    const answer = await this.decide.take(acting, roundId, 'proposeTranche', body);
    // The id follows from the command, so that the same proposal divides once.
    const allocation = encodeURIComponent(acting.commandId);
    return { ...answer, allocationId: `${roundId}/${acting.commandId}`, allocation };
  }

  release(acting: Acting, roundId: string, allocation: string, body: object): Promise<Answer> {
    return this.decide.take(acting, roundId, 'releaseReserve', { ...body, allocationId: `${roundId}/${allocation}` });
  }
}
