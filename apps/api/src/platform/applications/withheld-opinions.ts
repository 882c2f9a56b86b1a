import { Inject, Injectable } from '@nestjs/common';
import { applicationOfStream } from '@ronde/contracts';
import type { Actor, Ministry } from '@ronde/domain';
import { applicationsAwaitingOpinion } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database/database.js';

/** Kinds of letters that say what a ministry thinks before the decision does. */
const LETTERS_OF_OPINION: readonly string[] = ['intended-refusal', 'intended-refusal-reader'];

/** A line of a list without what was advised. */
export const UNADVISED = { advisedCents: null, allocatedCents: null } as const;

/** On which applications the other ministry's opinion is withheld from an assessor; for anybody else on none. */
@Injectable()
export class WithheldOpinions {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  ofRound(actor: Actor, roundId: string): Promise<readonly string[]> {
    return this.from(actor, { roundId });
  }

  among(actor: Actor, applicationIds: readonly string[]): Promise<readonly string[]> {
    return this.from(actor, { applicationIds });
  }

  /** Kinds of letters in the file of this stream that are withheld too. */
  async lettersOf(actor: Actor, stream: string): Promise<readonly string[]> {
    const applicationId = applicationOfStream(stream);
    if (applicationId === undefined) return [];
    return (await this.among(actor, [applicationId])).length > 0 ? LETTERS_OF_OPINION : [];
  }

  private async from(
    { role, organisation }: Actor,
    among: Parameters<typeof applicationsAwaitingOpinion>[2],
  ): Promise<readonly string[]> {
    if (role !== 'ASSESSOR') return [];
    return applicationsAwaitingOpinion(this.database, organisation as Ministry, among);
  }
}
