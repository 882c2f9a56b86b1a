import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../platform/database/database.js';

const FIRST_BESIDE = `
  SELECT min(other.received_on)::text AS "on"
  FROM penalty p JOIN penalty other ON other.subject = p.subject AND other.id <> p.id
  WHERE p.id = $1 AND other.judgement = 'ALREADY_GIVEN' AND other.decision_due_on IS NOT DISTINCT FROM p.decision_due_on`;

/** The notices of default that were answered with "you gave notice about this term before". */
@Injectable()
export class NoticesBeside {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** The first day on which one came in beside this notice; null when there is none. */
  async firstOn(penaltyId: string): Promise<LocalDate | null> {
    const [first] = await this.database.query<[{ on: LocalDate | null }]>(FIRST_BESIDE, [penaltyId]);
    return first.on;
  }
}
