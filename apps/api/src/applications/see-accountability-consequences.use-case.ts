import { Inject, Injectable } from '@nestjs/common';
import {
  applicationInView,
  evolveApplication,
  insist,
  mailsOf,
  type AccountabilityInformation,
  type Actor,
  type LocalDate,
} from '@ronde/domain';
import { applicationIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import type { ApplicationParams } from './decide-on-application.js';
import { accountabilityFact } from './register-accountability.use-case.js';

/** Shows what would follow from another day of receipt of the SiSa information; decides nothing. */
@Injectable()
export class SeeAccountabilityConsequencesUseCase {
  constructor(
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, params: ApplicationParams, receivedFromBzkOn: LocalDate) {
    const { state, stream } = await this.files.application(applicationIdOf(params));
    insistPermitted(actor, 'registerAccountability', applicationInView(state));
    const round = await this.rounds.read(params.roundId);
    const { accountability: earlier } = state;
    insist(
      earlier !== undefined,
      'NOTHING_TO_CORRECT',
      'No accountability information was registered in this file yet.',
    );
    const { activitiesFinished, spent, auditorsOpinion } = earlier;
    const told = { activitiesFinished, spent: [...spent], auditorsOpinion };
    const wanted = { ...told, receivedFromBzkOn, correctsDay: true as const, reason: 'asked' };
    const fact = accountabilityFact(state, wanted, { receivedAt: round.now, round });
    const after = evolveApplication(state, { fact, at: round.now, actorId: actor.id }).accountability!;
    const mails = mailsOf(fact, { stream, invited: [] });
    return {
      before: shown(earlier),
      after: shown(after),
      mails: mails.map(({ mail, letter, to }) => ({ mail, letter: letter ?? null, to })),
    };
  }
}

function shown({ receivedFromBzkOn, termStartsOn, settlementDueOn, late = false }: AccountabilityInformation) {
  return { receivedFromBzkOn, termStartsOn: termStartsOn ?? receivedFromBzkOn, settlementDueOn, late };
}
