import { Inject, Injectable } from '@nestjs/common';
import type { noticeDateQuery } from '@ronde/contracts/http';
import {
  correctNoticeDate,
  evolvePenalty,
  localDateOf,
  mailsOf,
  penaltyInView,
  penaltyThrough,
  type Actor,
} from '@ronde/domain';
import type { z } from 'zod';
import { municipalityOf, penaltyIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { NoticesBeside } from './notices-beside.js';
import type { PenaltyParams } from './penalty-params.js';

/** Shows what would follow from another day of receipt: the judgement, the terms, the days and the amount; decides nothing. */
@Injectable()
export class SeeNoticeDateConsequencesUseCase {
  constructor(
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(NoticesBeside) private readonly beside: NoticesBeside,
  ) {}

  async execute(actor: Actor, params: PenaltyParams, { receivedOn }: z.output<typeof noticeDateQuery>) {
    const penaltyId = penaltyIdOf(params);
    const { state, stream } = await this.files.penalty(penaltyId);
    insistPermitted(actor, 'correctNoticeDate', penaltyInView(state, municipalityOf(params)));
    const { terms, now: at } = await this.rounds.read(params.roundId);
    const besideOn = await this.beside.firstOn(penaltyId);
    const wanted = { receivedOn, besideOn, reason: 'asked', taskId: 'asked' };
    const facts = correctNoticeDate(state, wanted, { terms, at, actor });
    const after = facts.reduce((now, fact) => evolvePenalty(now, { fact, at, actorId: actor.id }), state);
    const mails = facts.flatMap((fact) => mailsOf(fact, { stream, invited: [] }));
    const today = localDateOf(at);
    return {
      before: penaltyThrough(state, today, terms),
      after: penaltyThrough(after, today, terms),
      mails: mails.map(({ mail, letter, to }) => ({ mail, letter: letter ?? null, to })),
    };
  }
}
