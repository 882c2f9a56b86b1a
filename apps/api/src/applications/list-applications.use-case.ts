import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { page } from '../platform/http/cursor.js';
import { ApplicationList, listKey, type ApplicationFilter, type Slice } from './application-list.js';

/** A page of the applications of a round. */
@Injectable()
export class ListApplicationsUseCase {
  constructor(@Inject(ApplicationList) private readonly list: ApplicationList) {}

  async execute(actor: Actor, roundId: string, { after, limit, ...filter }: ApplicationFilter & Slice) {
    const rows = await this.list.read(actor, roundId, filter, { after, limit: limit + 1 });
    return page(rows, limit, listKey);
  }
}
