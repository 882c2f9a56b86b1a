import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { page } from '../platform/http/cursor.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { ApplicationList, listKey, type ApplicationFilter } from './application-list.js';

/** A page of the applications of a round. */
@Injectable()
export class ListApplicationsUseCase {
  constructor(
    @Inject(ApplicationList) private readonly list: ApplicationList,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(
    actor: Actor,
    roundId: string,
    { after, limit, ...filter }: ApplicationFilter & { readonly after?: string | undefined; readonly limit: number },
  ) {
    await this.rounds.now(roundId, 'must exist');
    const rows = await this.list.read(actor, roundId, filter, { after, rows: limit + 1 });
    return page(rows, limit, listKey);
  }
}
