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

/** What of a round is long and seldom changes, as it stood in one version of its row. */
type Settled = Pick<RoundAtDesk, 'terms' | 'invited'> & { readonly version: string };

type Row = Omit<RoundAtDesk, 'now' | 'roundId' | keyof Settled> &
  ({ readonly [K in 'terms' | 'invited']: RoundAtDesk[K] | null } & {
    readonly version: string;
    readonly conductedNow: Instant | null;
  });

/** `xmin` names the version of the row: terms and list that are known already are not sent and read again. */
const ROUND = `
  SELECT phase, opens_at AS "opensAt", closes_at AS "closesAt", conducted_now AS "conductedNow", xmin::text AS version,
         CASE WHEN xmin::text <> $2 THEN terms END AS terms,
         CASE WHEN xmin::text <> $2 THEN
           CASE invited_status WHEN 'APPROVED' THEN array_to_json(invited) ELSE '[]' END
         END AS invited
  FROM round WHERE id = $1`;

const NOW = 'SELECT conducted_now AS "conductedNow" FROM round WHERE id = $1';

/** Finds rounds, and what time it is in them: every stamp of a receipt or a decision comes from here. */
@Injectable()
export class RoundDesk {
  readonly #settled = new Map<string, Settled>();

  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  /** The round, at `cameAt` for what came before now; NOT_FOUND when there is none of this name. */
  async read(roundId: string, cameAt?: Instant): Promise<RoundAtDesk> {
    const known = this.#settled.get(roundId);
    const [row] = await ask<Row[]>(this.database, ROUND, [roundId, known?.version ?? '']);
    if (row === undefined) throw new Problem('NOT_FOUND', `There is no round ${roundId}.`);
    const { conductedNow, version, terms, invited, ...round } = row;
    // What came is the newest that was asked for; what did not come is what we knew when we asked.
    const settled = terms && invited ? { version, terms, invited } : known!;
    this.#settled.set(roundId, settled);
    return {
      ...{ roundId, ...round, terms: settled.terms, invited: settled.invited },
      now: cameAt ?? conductedNow ?? new Date().toISOString(),
    };
  }

  /** What time it is in the round; undefined when there is none of this name, or NOT_FOUND if it must exist. */
  async now(roundId: string, existence: 'must exist'): Promise<Instant>;
  async now(roundId: string): Promise<Instant | undefined>;
  async now(roundId: string, existence?: 'must exist'): Promise<Instant | undefined> {
    const [row] = await ask<{ conductedNow: Instant | null }[]>(this.database, NOW, [roundId]);
    if (row) return row.conductedNow ?? new Date().toISOString();
    if (existence) throw new Problem('NOT_FOUND', `There is no round ${roundId}.`);
    return undefined;
  }
}
