import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { allocationBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';
import { Municipalities } from '../platform/registers/municipalities.js';

/** A proposal that waits for approval. */
export type ProposedAllocation = Answer & { readonly allocationId: string; readonly allocation: string };

/** Has the money divided over all advised projects; above the ceiling the proposal is refused with CEILING_EXCEEDED. */
@Injectable()
export class ProposeAllocationUseCase {
  constructor(
    @Inject(DecideOnRound) private readonly decide: DecideOnRound,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  async execute(acting: Acting, roundId: string, body: z.output<typeof allocationBody>): Promise<ProposedAllocation> {
    const answer = await this.decide.take(acting, roundId, 'proposeAllocation', body, () =>
      this.municipalities.insistKnown(Object.keys(body.weights ?? {}), (_, code) => `weights.${code}`),
    );
    // The id follows from the command, so that the same proposal divides once.
    return {
      ...answer,
      allocationId: `${roundId}/${acting.commandId}`,
      allocation: encodeURIComponent(acting.commandId),
    };
  }
}
