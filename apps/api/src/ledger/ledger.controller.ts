import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { sendTable } from '../platform/http/send-table.js';
import { Answers, AnswersOrTable, Changes } from '../platform/openapi/documented.js';
import { ExportLedgerUseCase } from './export-ledger.use-case.js';
import { LowerCeilingUseCase } from './lower-ceiling.use-case.js';
import { ReadLedgerUseCase } from './read-ledger.use-case.js';
import { ReleaseReserveUseCase } from './release-reserve.use-case.js';

/** The money of a round: what stands on each account, and every movement with its fact. */
@ApiTags('Ledger')
@Controller('rounds/:roundId/ledger')
export class LedgerController {
  constructor(
    @Inject(ReadLedgerUseCase) private readonly ledger: ReadLedgerUseCase,
    @Inject(ExportLedgerUseCase) private readonly exportLedger: ExportLedgerUseCase,
    @Inject(LowerCeilingUseCase) private readonly lowerCeiling: LowerCeilingUseCase,
    @Inject(ReleaseReserveUseCase) private readonly reserve: ReleaseReserveUseCase,
  ) {}

  @Get()
  @Answers('Read the ledger of a round', http.ledgerView)
  read(@WhoAsks() actor: Actor, @Param('roundId') roundId: string) {
    return this.ledger.execute(actor, roundId);
  }

  @Get('lines')
  @AnswersOrTable('List the movements in the ledger, each with the fact it comes from', http.ledgerLinePage)
  async lines(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.ledgerLinesQuery }) { format, ...query }: z.output<typeof http.ledgerLinesQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (format === 'json') return this.ledger.lines(actor, roundId, query);
    const table = await this.exportLedger.execute(actor, roundId, query);
    return sendTable(reply, format, `ledger-${roundId}`, table);
  }

  @Get('ceiling-consequences')
  @Answers('See what would follow from another ceiling; decides nothing', http.ceilingConsequences)
  consequences(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.ceilingQuery }) { ceilingCents }: z.output<typeof http.ceilingQuery>,
  ) {
    return this.lowerCeiling.consequences(actor, roundId, ceilingCents);
  }

  @Post('ceiling')
  @HttpCode(200)
  @RoundAct('lowerCeiling')
  @Changes('Lower the ceiling, with a reason', http.answer)
  lower(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.ceilingBody }) body: z.output<typeof http.ceilingBody>,
  ) {
    return this.lowerCeiling.execute(acting, roundId, body);
  }

  @Post('tranches')
  @HttpCode(200)
  @RoundAct('proposeTranche')
  @Changes('Propose a division of the reserve over files that got less than was advised', http.proposedAllocation)
  proposeTranche(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.trancheBody }) body: z.output<typeof http.trancheBody>,
  ) {
    return this.reserve.propose(acting, roundId, body);
  }

  @Post('tranches/:allocation/release')
  @HttpCode(200)
  @RoundAct('releaseReserve')
  @Changes('Release what the proposal divides', http.answer)
  release(
    @WhoActs() acting: Acting,
    @Param() { roundId, allocation }: { readonly roundId: string; readonly allocation: string },
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.reserve.release(acting, roundId, allocation, body);
  }
}
