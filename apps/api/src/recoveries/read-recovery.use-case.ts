import { Inject, Injectable } from '@nestjs/common';
import {
  interestRunsUntil,
  localDateOf,
  nextDueOn,
  owedOn,
  possibleActions,
  recoveryInView,
  unfixedInterest,
  type Actor,
} from '@ronde/domain';
import { municipalityOf, recoveryIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { ConflictDesk } from '../platform/conflicts/conflict-desk.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import type { RecoveryParams } from './decide-on-recovery.use-case.js';

/** A claim as its journal tells it: what is owed today, how the interest comes about, and what can be done with it. */
@Injectable()
export class ReadRecoveryUseCase {
  constructor(
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(ConflictDesk) private readonly conflicts: ConflictDesk,
  ) {}

  async execute(actor: Actor, params: RecoveryParams) {
    const recoveryId = recoveryIdOf(params);
    const { state, position, stream } = await this.files.recovery(recoveryId);
    const view = await this.conflicts.withKeptFrom(recoveryInView(state, municipalityOf(params)), stream);
    insistPermitted(actor, 'readFile', view);
    const { now } = await this.rounds.read(params.roundId);
    const until = interestRunsUntil(state, localDateOf(now));
    const { status, opening, plan, receipts, fixed, demandedOn } = state;
    return {
      ...{ recoveryId, roundId: params.roundId, stream, position, status, opening, plan, receipts, fixed, demandedOn },
      owed: owedOn(state, until),
      interest: unfixedInterest(state, until),
      nextDueOn: nextDueOn(state) ?? null,
      possibleActions: possibleActions(actor, view),
    };
  }
}
