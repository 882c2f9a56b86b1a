import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { WhoAsks } from '../platform/auth/acting.js';
import { sendTable } from '../platform/http/send-table.js';
import { AnswersOrTable } from '../platform/openapi/documented.js';
import { ReadBoardUseCase } from './read-board.use-case.js';

/** The board of a round: every file, where it stands and whose turn it is. */
@ApiTags('Rounds')
@Controller('rounds/:roundId/board')
export class BoardController {
  constructor(@Inject(ReadBoardUseCase) private readonly board: ReadBoardUseCase) {}

  @Get()
  @AnswersOrTable('Read every file of a round, where it stands and whose turn it is', http.boardView)
  async read(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.boardQuery }) { format, ...filter }: z.output<typeof http.boardQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (format === 'json') return this.board.execute(actor, roundId, filter);
    return sendTable(reply, format, `board-${roundId}`, await this.board.table(actor, roundId, filter));
  }
}
