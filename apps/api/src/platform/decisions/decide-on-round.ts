import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import { roundInView } from '@ronde/domain';
import type { Acting } from '../auth/acting.js';
import { Decisions, type DecisionName } from './decisions.js';
import { FileDesk } from '../files/file-desk.js';

/** A decision about a round, on its way to the round's workflow. */
@Injectable()
export class DecideOnRound {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  take(
    acting: Acting,
    roundId: string,
    name: DecisionName,
    content: object,
    check?: () => Promise<void>,
  ): Promise<Answer> {
    return this.decisions.take(acting, {
      roundId,
      name,
      content,
      check,
      read: () => this.files.round(roundId),
      view: (state) => roundInView(state),
    });
  }
}
