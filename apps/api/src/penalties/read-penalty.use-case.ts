import { Inject, Injectable } from '@nestjs/common';
import {
  localDateOf,
  penaltyDeadlines,
  penaltyInView,
  possiblePenaltyActions,
  runningPenalty,
  type Actor,
} from '@ronde/domain';
import { municipalityOf, penaltyIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { explainedDate } from '../platform/deadlines/explained-date.js';
import { withKeptFrom } from '../platform/conflicts/with-kept-from.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import type { PenaltyParams } from './penalty-params.js';

/** Where a notice stands while each of its terms runs. */
const RUNS_WHILE = { PENALTY_GRACE: 'RUNNING', PENALTY_FIXING: 'STOPPED', PENALTY_PAYMENT: 'FIXED' } as const;

/** A notice of default as its journal tells it: how it was judged, its terms with why, and what has run until today. */
@Injectable()
export class ReadPenaltyUseCase {
  constructor(
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, params: PenaltyParams) {
    const penaltyId = penaltyIdOf(params);
    const { state, position, stream, keptFrom } = await this.files.penalty(penaltyId);
    const view = withKeptFrom(penaltyInView(state, municipalityOf(params)), { keptFrom });
    insistPermitted(actor, 'readFile', view);
    const { terms, now } = await this.rounds.read(params.roundId);
    const { status, notice, stopped, fixed, paid } = state;
    return {
      ...{ penaltyId, roundId: params.roundId, stream, position, status, notice, stopped, fixed, paid },
      runningCents: runningPenalty(state, localDateOf(now), terms),
      deadlines: penaltyDeadlines(state, terms).map(({ code, deadline }) => ({
        ...{ code, done: status !== RUNS_WHILE[code] },
        ...explainedDate(deadline),
      })),
      possibleActions: possiblePenaltyActions(state, view, { terms, at: now, actor }),
    };
  }
}
