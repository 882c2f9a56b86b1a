import { Inject, Injectable } from '@nestjs/common';
import {
  deadlineFrom,
  interestRunsUntil,
  localDateOf,
  nextDueOn,
  owedOn,
  possibleActions,
  recoveryInView,
  TERMS,
  unfixedInterest,
  type Actor,
  type RecoveryState,
  type RoundTerms,
} from '@ronde/domain';
import { municipalityOf, recoveryIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { withKeptFrom } from '../platform/conflicts/with-kept-from.js';
import { explainedDate } from '../platform/deadlines/explained-date.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import type { RecoveryParams } from './decide-on-recovery.use-case.js';

/** A claim as its journal tells it: what is owed today, how the interest comes about, and what can be done with it. */
@Injectable()
export class ReadRecoveryUseCase {
  constructor(
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, params: RecoveryParams) {
    const recoveryId = recoveryIdOf(params);
    const { state, position, stream, keptFrom } = await this.files.recovery(recoveryId);
    const view = withKeptFrom(recoveryInView(state, municipalityOf(params)), { keptFrom });
    insistPermitted(actor, 'readFile', view);
    const { now, terms } = await this.rounds.read(params.roundId);
    const until = interestRunsUntil(state, localDateOf(now));
    const { status, opening, plan, receipts, fixed, demandedOn } = state;
    return {
      ...{ recoveryId, roundId: params.roundId, stream, position, status, opening, plan, receipts, fixed, demandedOn },
      owed: owedOn(state, until),
      interest: unfixedInterest(state, until),
      nextDueOn: nextDueOn(state) ?? null,
      deadlines: termToPay(state, terms),
      possibleActions: possibleActions(actor, view),
    };
  }
}

/** The term to pay with why it ends that day; one that was moved has no reckoning of its own. */
function termToPay({ opening, dueOn, status }: RecoveryState, { holidays }: RoundTerms) {
  if (opening === undefined) return [];
  const deadline = deadlineFrom(opening.notifiedOn, TERMS.RECOVERY_PAYMENT, holidays);
  if (deadline.end !== dueOn) return [];
  return [{ code: 'REPAYMENT', done: status !== 'DUE', ...explainedDate(deadline) }];
}
