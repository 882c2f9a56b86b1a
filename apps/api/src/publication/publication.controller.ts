import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { WhoAsks } from '../platform/auth/acting.js';
import { sendTable, type Table } from '../platform/http/send-table.js';
import { AnswersOrTable } from '../platform/openapi/documented.js';
import { ReadPublicationListUseCase } from './read-publication-list.use-case.js';

type PublicationList = Awaited<ReturnType<ReadPublicationListUseCase['execute']>>;

const COLUMNS = [
  'year',
  'municipality',
  'code',
  'onBehalfOf',
  'awardedCents',
  'notifiedOn',
  'caseReference',
  'regulation',
];

@ApiTags('Rounds')
@Controller('rounds/:roundId/publication-list')
export class PublicationController {
  constructor(@Inject(ReadPublicationListUseCase) private readonly readList: ReadPublicationListUseCase) {}

  @Get()
  @AnswersOrTable('List the awards that can be published', http.publicationList)
  async read(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.publicationListQuery }) { format }: z.output<typeof http.publicationListQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const list = await this.readList.execute(actor, roundId);
    if (format === 'json') return list;
    return sendTable(reply, format, `awards-${roundId}`, asTable(list));
  }
}

/** One line per award. */
function asTable({ year, regulation, items }: PublicationList): Table {
  const rows = items.map(({ municipality, partners, awardedCents, notifiedOn, caseReference }) => {
    const onBehalfOf = partners.map(({ name }) => name).join(', ');
    const { name, code } = municipality;
    return [year, name, code, onBehalfOf, awardedCents, notifiedOn, caseReference, regulation];
  });
  return { columns: COLUMNS, rows: [rows] };
}
