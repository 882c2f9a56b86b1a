import { Inject, Injectable } from '@nestjs/common';
import type { objectionDatesQuery } from '@ronde/contracts/http';
import {
  correctObjectionDates,
  decisionOnObjection,
  evolveObjection,
  mailsOf,
  objectionInView,
  type Actor,
  type ObjectionState,
  type RoundTerms,
} from '@ronde/domain';
import type { z } from 'zod';
import { municipalityOf, objectionIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { explainedDate } from '../platform/deadlines/explained-date.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import type { ObjectionParams } from './objection-params.js';

/** Shows what would follow from correcting the dates of an objection, each term with why; decides nothing. */
@Injectable()
export class SeeDatesConsequencesUseCase {
  constructor(
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, params: ObjectionParams, query: z.output<typeof objectionDatesQuery>) {
    const { state, stream } = await this.files.objection(objectionIdOf(params));
    insistPermitted(actor, 'correctObjectionDates', objectionInView(state, municipalityOf(params)));
    const { terms, now: at } = await this.rounds.read(params.roundId);
    const { noPostmark, ...dates } = query;
    const wanted = { ...dates, ...(noPostmark === 'true' && { postmarkedOn: null }), reason: 'asked' };
    const facts = correctObjectionDates(state, wanted, { terms, at, actor });
    const after = facts.reduce((now, fact) => evolveObjection(now, { fact, at, actorId: actor.id }), state);
    const mails = facts.flatMap((fact) => mailsOf(fact, { stream, invited: [] }));
    return {
      before: shown(state, terms),
      after: shown(after, terms),
      mails: mails.map(({ mail, letter, to }) => ({ mail, letter: letter ?? null, to })),
    };
  }
}

function shown(state: ObjectionState, terms: RoundTerms) {
  const { phase, objection } = state;
  const due = decisionOnObjection(state, terms);
  return {
    ...{ phase, timeliness: objection?.timeliness, receivedOn: objection?.receivedOn },
    ...{ postmarkedOn: objection?.postmarkedOn ?? null, objectionEndsOn: objection?.objectionEndsOn ?? null },
    decision: due === undefined ? null : explainedDate(due),
  };
}
