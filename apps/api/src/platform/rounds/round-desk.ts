import { Inject, Injectable } from '@nestjs/common';
import type { Instant, RoundPhase, RoundTerms } from '@ronde/domain';
import { ask } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database/database.js';
import { Problem } from '../problems/problem.js';

/** A round as every use case needs to know it. */
export interface RoundAtDesk {
  readonly roundId: string;
  readonly phase: RoundPhase;
  readonly terms: RoundTerms;
  readonly invited: readonly string[];
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
  /** What the round's clock says: the wall's time, or that of a conducted round. */
  readonly now: Instant;
}

type Row = Omit<RoundAtDesk, 'now'> & { readonly conductedNow: Instant | null };

const ROUND = `
  SELECT id AS "roundId", phase, terms, opens_at AS "opensAt", closes_at AS "closesAt", conducted_now AS "conductedNow",
         CASE invited_status WHEN 'APPROVED' THEN array_to_json(invited) ELSE '[]' END AS invited
  FROM round WHERE id = $1`;

/** Finds rounds, and what time it is in them: every stamp of a receipt or a decision comes from here. */
@Injectable()
export class RoundDesk {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** The round, at `cameAt` for what came before now; NOT_FOUND when there is none of this name. */
  async read(roundId: string, cameAt?: Instant): Promise<RoundAtDesk> {
    const [row] = await ask<Row[]>(this.database, ROUND, [roundId]);
    if (row === undefined) throw new Problem('NOT_FOUND', `There is no round ${roundId}.`);
    const { conductedNow, ...round } = row;
    return { ...round, now: cameAt ?? conductedNow ?? new Date().toISOString() };
  }

  /** What time it is in the round; undefined when there is none of this name, or NOT_FOUND if it must exist. */
  async now(roundId: string, existence: 'must exist'): Promise<Instant>;
  async now(roundId: string): Promise<Instant | undefined>;
  async now(roundId: string, existence?: 'must exist'): Promise<Instant | undefined> {
    const [row] = await this.database.query<{ conductedNow: Instant | null }[]>(
      'SELECT conducted_now AS "conductedNow" FROM round WHERE id = $1',
      [roundId],
    );
    if (row) return row.conductedNow ?? new Date().toISOString();
    if (existence) throw new Problem('NOT_FOUND', `There is no round ${roundId}.`);
    return undefined;
  }
}
