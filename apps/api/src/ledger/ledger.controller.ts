import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { WhoAsks } from '../platform/auth/acting.js';
import { Answers } from '../platform/openapi/documented.js';
import { ExportLedgerUseCase } from './export-ledger.use-case.js';
import { ReadLedgerUseCase } from './read-ledger.use-case.js';

/** The money of a round: what stands on each account, and every movement with its fact. */
@ApiTags('Ledger')
@Controller('rounds/:roundId/ledger')
export class LedgerController {
  constructor(
    @Inject(ReadLedgerUseCase) private readonly ledger: ReadLedgerUseCase,
    @Inject(ExportLedgerUseCase) private readonly exportLedger: ExportLedgerUseCase,
  ) {}

  @Get()
  @Answers('Read the ledger of a round', http.ledgerView)
  read(@WhoAsks() actor: Actor, @Param('roundId') roundId: string) {
    return this.ledger.execute(actor, roundId);
  }

  @Get('lines')
  @Answers('List the movements in the ledger, each with the fact it comes from', http.ledgerLinePage)
  async lines(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.ledgerLinesQuery }) { format, ...query }: z.output<typeof http.ledgerLinesQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (format === 'json') return this.ledger.lines(actor, roundId, query);
    const lines = await this.exportLedger.execute(actor, roundId, query);
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="ledger-${roundId}.csv"`)
      .send(lines);
  }
}
