import { Inject, Injectable } from '@nestjs/common';
import { actsOn, localDateOf, predecessorsOn, successorOn, type Actor } from '@ronde/domain';
import { mergersOf, representationsOf } from '@ronde/persistence';
import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database/database.js';
import { roundOfDraft, type FileParams } from '../audit/act.js';
import { RoundDesk } from '../rounds/round-desk.js';

const MUNICIPALITY = /^GM[0-9]{4}$/;

/** Knows who acts for which municipality, in what, and which it took over; asked at each request, so that it begins and ends by itself. */
@Injectable()
export class RepresentativeDesk {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  /**
   * The actor with what may be done for the municipality that `Acting-For` names, by the register of the round and its
   * clock; whether that is enough for an act, the table of permissions says (Awb 2:1). Who acts for his own municipality acts
   * for those that have gone up in it as well (Wet arhi art. 44).
   */
  async speaking(actor: Actor, { headers, params }: FastifyRequest): Promise<Actor> {
    if (actor.role !== 'APPLICANT') return actor;
    const { roundId, draftId = '' } = params as FileParams;
    const round = roundId ?? roundOfDraft(draftId);
    const municipality = headers['acting-for'];
    if (typeof municipality !== 'string' || !MUNICIPALITY.test(municipality)) return this.succeeding(actor, round);
    const now = await this.rounds.now(round);
    if (now === undefined) return { ...actor, actingFor: municipality, represents: [] };
    const whose = { municipalities: [municipality], representative: actor.organisation };
    const found = await representationsOf(this.database, round, whose);
    return { ...actor, actingFor: municipality, represents: actsOn(found, localDateOf(now)) };
  }

  private async succeeding(actor: Actor, round: string): Promise<Actor> {
    const mergers = await mergersOf(this.database, round);
    const now = mergers.length === 0 ? undefined : await this.rounds.now(round);
    if (now === undefined) return actor;
    const today = localDateOf(now);
    if (successorOn(mergers, actor.organisation, today) !== actor.organisation) return { ...actor, ceased: true };
    const succeeds = predecessorsOn(mergers, actor.organisation, today);
    return succeeds.length === 0 ? actor : { ...actor, succeeds };
  }
}
