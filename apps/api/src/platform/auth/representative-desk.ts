import { Inject, Injectable } from '@nestjs/common';
import { actsOn, localDateOf, type Actor } from '@ronde/domain';
import { representationsOf } from '@ronde/persistence';
import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database/database.js';
import { roundOfDraft, type FileParams } from '../audit/act.js';
import { RoundDesk } from '../rounds/round-desk.js';

const MUNICIPALITY = /^GM[0-9]{4}$/;

/** Knows who acts for which municipality, and in what; asked at each request, so that it begins and ends by itself. */
@Injectable()
export class RepresentativeDesk {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  /**
   * The actor with what may be done for the municipality that `Acting-For` names, by the register of the round and its
   * clock; whether that is enough for an act, the table of permissions says (Awb 2:1).
   */
  async speaking(actor: Actor, { headers, params }: FastifyRequest): Promise<Actor> {
    const municipality = headers['acting-for'];
    if (actor.role !== 'APPLICANT' || typeof municipality !== 'string' || !MUNICIPALITY.test(municipality))
      return actor;
    const { roundId, draftId = '' } = params as FileParams;
    const round = roundId ?? roundOfDraft(draftId);
    const now = await this.rounds.now(round);
    if (now === undefined) return { ...actor, actingFor: municipality, represents: [] };
    const whose = { municipalities: [municipality], representative: actor.organisation };
    const found = await representationsOf(this.database, round, whose);
    return { ...actor, actingFor: municipality, represents: actsOn(found, localDateOf(now)) };
  }
}
