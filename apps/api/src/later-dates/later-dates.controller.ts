import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { NameLaterDatesUseCase } from './name-later-dates.use-case.js';
import { PreviewLaterDatesUseCase } from './preview-later-dates.use-case.js';

/** The notice of a later day to decide on, for every file of a round that will run over its term. */
@ApiTags('Rounds')
@Controller('rounds/:roundId/later-dates')
export class LaterDatesController {
  constructor(
    @Inject(PreviewLaterDatesUseCase) private readonly preview: PreviewLaterDatesUseCase,
    @Inject(NameLaterDatesUseCase) private readonly name: NameLaterDatesUseCase,
  ) {}

  @Get()
  @Answers(
    'See which files will run over their term and can be told a later date; decides nothing',
    http.laterDatesPreview,
  )
  outlook(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.laterDatesQuery }) { dueOn }: z.output<typeof http.laterDatesQuery>,
  ) {
    return this.preview.execute(actor, roundId, dueOn);
  }

  @Post()
  @HttpCode(200)
  @RoundAct('nameLaterDates')
  @Changes('Tell every file that will run over its term a later day to decide on', http.laterDatesAnswer)
  tell(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.laterDatesBody }) body: z.output<typeof http.laterDatesBody>,
  ) {
    return this.name.execute(acting, roundId, body);
  }
}
