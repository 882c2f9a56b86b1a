import { Inject, Injectable } from '@nestjs/common';
import type { applicationsQuery } from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import { applicationPage, type ApplicationLine } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { UNADVISED, WithheldOpinions } from '../platform/applications/withheld-opinions.js';
import { ownFilesOnly } from '../platform/auth/own-files-only.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn } from '../platform/http/cursor.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** What is asked of the list. */
export type ApplicationFilter = Pick<z.output<typeof applicationsQuery>, 'search' | 'flag' | 'phase'>;

/** Where a part of the list starts, and how long it is. */
export interface Slice {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Applications in the order they arrived, as far as the one who asks may see them. */
@Injectable()
export class ApplicationList {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(WithheldOpinions) private readonly withheld: WithheldOpinions,
  ) {}

  async read(
    actor: Actor,
    roundId: string,
    filter: ApplicationFilter,
    slice: Slice,
  ): Promise<readonly ApplicationLine[]> {
    const lead = ownFilesOnly(actor, 'APPLICATION');
    await this.rounds.now(roundId, 'must exist');
    const place = keyIn(slice.after, 'instant', 'text');
    const lines = await applicationPage(this.database, roundId, {
      ...given(filter),
      ...(lead === undefined ? {} : { lead }),
      ...(place && { after: { receivedAt: place[0], id: place[1] } }),
      limit: slice.limit,
    });
    return lead === undefined ? this.withoutOpinions(actor, lines) : lines.map(asTold);
  }

  /** Until an assessor's own ministry has spoken, what is advised is the other's. */
  private async withoutOpinions(actor: Actor, lines: readonly ApplicationLine[]): Promise<readonly ApplicationLine[]> {
    const ids = lines.map(({ id }) => id);
    const withheld = new Set(await this.withheld.among(actor, ids));
    return lines.map((line) => (withheld.has(line.id) ? { ...line, ...UNADVISED } : line));
  }
}

const UNTOLD = {
  phase: 'DECISION',
  outcome: null,
  awardedCents: null,
  refusalGround: null,
  objectionEndsOn: null,
  decidedAt: null,
  closedAt: null,
} as const;

/** A line as its municipality may see it: no advice, and no decision before its notification (Awb 3:40). */
function asTold(line: ApplicationLine): ApplicationLine {
  const untold = line.decidedAt !== null && line.notifiedOn === null;
  return { ...line, ...UNADVISED, ...(untold ? UNTOLD : {}) };
}

/** The key of a row in the order of the list. */
export function listKey({ receivedAt, id }: ApplicationLine): readonly string[] {
  return [receivedAt, id];
}

function given({ search, flag, phase }: ApplicationFilter) {
  return { ...(search && { search }), ...(flag && { flag }), ...(phase && { phase }) };
}
