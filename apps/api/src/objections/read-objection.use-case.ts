import { Inject, Injectable } from '@nestjs/common';
import {
  objectionDeadlineOf,
  objectionIn,
  objectionInView,
  objectionReference,
  possibleObjectionActions,
  type Actor,
  type ObjectionState,
  type WrittenObjectionDeadline,
} from '@ronde/domain';
import { referencesOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { municipalityOf, objectionIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { withKeptFrom } from '../platform/conflicts/with-kept-from.js';
import { DATABASE } from '../platform/database/database.js';
import { explainedDate } from '../platform/deadlines/explained-date.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import type { ObjectionParams } from './objection-params.js';

type Written = WrittenObjectionDeadline & { readonly done: boolean };

const DEADLINES = `
  SELECT code, due_on AS "dueOn", done_at IS NOT NULL AS done FROM deadline WHERE stream = $1 ORDER BY due_on, code`;

/** An objection as its journal tells it, with its terms and what the one who asks can do with it. */
@Injectable()
export class ReadObjectionUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, params: ObjectionParams) {
    const objectionId = objectionIdOf(params);
    const { state, position, stream, keptFrom } = await this.files.objection(objectionId);
    const municipality = municipalityOf(params);
    const view = withKeptFrom(objectionInView(state, municipality), { keptFrom });
    insistPermitted(actor, 'readFile', view);
    const [{ terms, now: at }, { fileReference }, written] = await Promise.all([
      this.rounds.read(params.roundId),
      referencesOf(this.database, { stream, position }),
      this.database.query<Written[]>(DEADLINES, [stream]),
    ]);
    return {
      ...{ objectionId, applicationId: objectionIn(state).applicationId, roundId: params.roundId, stream, position },
      caseReference: objectionReference(objectionId, fileReference),
      ...shown(state, actor),
      deadlines: written.map((deadline) => ({
        ...{ code: deadline.code, done: deadline.done },
        ...explainedDate(objectionDeadlineOf(deadline, state, terms)),
      })),
      possibleActions: possibleObjectionActions(state, view, { terms, at, actor }),
    };
  }
}

function shown(state: ObjectionState, { role }: Actor) {
  const { phase, objection, against, lacks, cures, takenIntoAccount, withCommittee, withdrawn, ending } = state;
  const { hearing, hearingWaived, report, decisionDueOn, decision, appeal, annulled } = state;
  const told = role === 'APPLICANT' ? withoutDecider : <T>(shown: T) => shown;
  return {
    ...{ phase, lacks, cures, takenIntoAccount, withCommittee, withdrawn, ending },
    ...{ hearing, hearingWaived, report, decisionDueOn, appeal, annulled },
    ...{ objection: objection && { ...objection, against: told(objection.against) }, against: told(against) },
    decision: told(decision),
  };
}

/** Who decided, and for whom, is for officials: the applicant reads in whose name in the letter. */
function withoutDecider<T extends object | null | undefined>(decision: T): T {
  if (!decision) return decision;
  const told = Object.entries(decision).filter(([name]) => name !== 'decidedBy' && name !== 'decidedFor');
  return Object.fromEntries(told) as T;
}
