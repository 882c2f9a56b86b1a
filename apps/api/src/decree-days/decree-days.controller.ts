import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { ChangeDecreeDaysUseCase } from './change-decree-days.use-case.js';
import { SeeDecreeConsequencesUseCase } from './see-decree-consequences.use-case.js';

/** The days that a Royal Decree equates with holidays, for a round that runs. */
@ApiTags('Rounds')
@Controller('rounds/:roundId/decree-days')
export class DecreeDaysController {
  constructor(
    @Inject(ChangeDecreeDaysUseCase) private readonly change: ChangeDecreeDaysUseCase,
    @Inject(SeeDecreeConsequencesUseCase) private readonly consequences: SeeDecreeConsequencesUseCase,
  ) {}

  @Get('consequences')
  @Answers('See which ends would move with other decree days, and why; decides nothing', http.decreeConsequences)
  see(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.decreeDaysQuery }) decree: z.output<typeof http.decreeDaysQuery>,
  ) {
    return this.consequences.execute(actor, roundId, decree);
  }

  @Post()
  @HttpCode(200)
  @RoundAct('changeDecreeDays')
  @Changes('Reckon with the days that a Royal Decree names for a year', http.answer)
  reckon(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.decreeDaysBody }) body: z.output<typeof http.decreeDaysBody>,
  ) {
    return this.change.execute(acting, roundId, body);
  }
}
