import { Inject, Injectable } from '@nestjs/common';
import type { notificationQuery } from '@ronde/contracts/http';
import {
  applicationInView,
  consequencesOfNotification,
  mailsOf,
  notifyDecision,
  type Actor,
  type NotificationWanted,
} from '@ronde/domain';
import type { z } from 'zod';
import { applicationIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { penaltiesReckonedAnew } from './penalties-reckoned-anew.js';
import type { ApplicationParams } from './decide-on-application.js';

/** Shows what would follow from correcting the day of a notification: terms that move and letters that leave; decides nothing. */
@Injectable()
export class SeeNotificationConsequencesUseCase {
  constructor(
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, params: ApplicationParams, query: z.output<typeof notificationQuery>) {
    const { state, stream } = await this.files.application(applicationIdOf(params));
    insistPermitted(actor, 'notifyDecision', applicationInView(state));
    const { terms, now: at } = await this.rounds.read(params.roundId);
    const { decision, notifiedOn } = query;
    const wanted: NotificationWanted = { notifiedOn, ...(decision && { decision }) };
    const context = { terms, at, actor };
    const facts = notifyDecision(state, { ...wanted, corrects: true, reason: 'asked' }, context);
    const mails = facts.flatMap((fact) => mailsOf(fact, { stream, invited: [] }));
    const told = facts.find((fact) => fact.type === 'decisionNotified')?.data.decision;
    const decides = told !== undefined && told !== 'AMENDMENT' && told !== 'SETTLEMENT';
    const penalties = decides ? await this.files.penaltiesAbout(stream) : [];
    return {
      terms: consequencesOfNotification(state, wanted, context),
      mails: mails.map(({ mail, letter, to }) => ({ mail, letter: letter ?? null, to })),
      penalties: penaltiesReckonedAnew(penalties, notifiedOn, terms),
    };
  }
}
