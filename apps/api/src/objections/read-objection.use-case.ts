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
    const { state, position, stream } = await this.files.objection(objectionId);
    const municipality = municipalityOf(params);
    insistPermitted(actor, 'readFile', objectionInView(state, municipality));
    const [{ terms, now: at }, { fileReference }, written] = await Promise.all([
      this.rounds.read(params.roundId),
      referencesOf(this.database, { stream, position }),
      this.database.query<Written[]>(DEADLINES, [stream]),
    ]);
    return {
      ...{ objectionId, applicationId: objectionIn(state).applicationId, roundId: params.roundId, stream, position },
      caseReference: objectionReference(objectionId, fileReference),
      ...shown(state),
      deadlines: written.map((deadline) => ({
        ...{ code: deadline.code, done: deadline.done },
        ...explainedDate(objectionDeadlineOf(deadline, state, terms)),
      })),
      possibleActions: possibleObjectionActions(state, municipality, { terms, at, actor }),
    };
  }
}

function shown(state: ObjectionState) {
  const { phase, objection, against, lacks, cures, takenIntoAccount, withCommittee, withdrawn, ending } = state;
  const { hearing, hearingWaived, report, decisionDueOn, decision, appeal, annulled } = state;
  return {
    ...{ phase, objection, against, lacks, cures, takenIntoAccount, withCommittee, withdrawn, ending },
    ...{ hearing, hearingWaived, report, decisionDueOn, decision, appeal, annulled },
  };
}
