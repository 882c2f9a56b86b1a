import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** The address of an allocation. */
export interface AllocationParams {
  readonly roundId: string;
  readonly allocation: string;
}

/** A second person approves the proposal, or sends it back with a reason. */
@Injectable()
export class DecideAllocationUseCase {
  constructor(@Inject(DecideOnRound) private readonly decide: DecideOnRound) {}

  execute(
    acting: Acting,
    { roundId, allocation }: AllocationParams,
    name: 'approveAllocation' | 'returnAllocation',
    body: { readonly reason?: string | undefined },
  ): Promise<Answer> {
    return this.decide.take(acting, roundId, name, { ...body, allocationId: `${roundId}/${allocation}` });
  }
}
