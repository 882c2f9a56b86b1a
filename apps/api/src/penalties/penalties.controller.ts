import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { PenaltyAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { CorrectNoticeDateUseCase } from './correct-notice-date.use-case.js';
import { FixPenaltyUseCase } from './fix-penalty.use-case.js';
import { ListPenaltiesUseCase } from './list-penalties.use-case.js';
import type { PenaltyParams } from './penalty-params.js';
import { ReadPenaltyUseCase } from './read-penalty.use-case.js';
import { RegisterPenaltyPaymentUseCase } from './register-penalty-payment.use-case.js';
import { SeeNoticeDateConsequencesUseCase } from './see-notice-date-consequences.use-case.js';

/** Notices of default and the penalties for deciding late. */
@ApiTags('Penalties')
@Controller('rounds/:roundId/penalties')
export class PenaltiesController {
  constructor(
    @Inject(ListPenaltiesUseCase) private readonly penalties: ListPenaltiesUseCase,
    @Inject(ReadPenaltyUseCase) private readonly penalty: ReadPenaltyUseCase,
    @Inject(SeeNoticeDateConsequencesUseCase) private readonly seeConsequences: SeeNoticeDateConsequencesUseCase,
    @Inject(CorrectNoticeDateUseCase) private readonly correctDate: CorrectNoticeDateUseCase,
    @Inject(FixPenaltyUseCase) private readonly fixPenalty: FixPenaltyUseCase,
    @Inject(RegisterPenaltyPaymentUseCase) private readonly registerPayment: RegisterPenaltyPaymentUseCase,
  ) {}

  @Get()
  @Answers('List the notices of default of a round, the first first', http.penaltyPage)
  list(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.penaltiesQuery }) query: z.output<typeof http.penaltiesQuery>,
  ) {
    return this.penalties.execute(actor, roundId, query);
  }

  @Get(':code/:nth')
  @Answers('Read a notice of default: its judgement, its terms, and what has run', http.penaltyView)
  read(@WhoAsks() actor: Actor, @Param() params: PenaltyParams) {
    return this.penalty.execute(actor, params);
  }

  @Get(':code/:nth/date/consequences')
  @Answers('See what would follow from another day of receipt; decides nothing', http.noticeDateConsequences)
  consequences(
    @WhoAsks() actor: Actor,
    @Param() params: PenaltyParams,
    @Query({ schema: http.noticeDateQuery }) query: z.output<typeof http.noticeDateQuery>,
  ) {
    return this.seeConsequences.execute(actor, params, query);
  }

  @Post(':code/:nth/date')
  @HttpCode(200)
  @PenaltyAct('correctNoticeDate')
  @Changes('Correct the day on which a letter with a notice of default came in', http.answer)
  date(
    @WhoActs() acting: Acting,
    @Param() params: PenaltyParams,
    @Body({ schema: http.noticeDateBody }) body: z.output<typeof http.noticeDateBody>,
  ) {
    return this.correctDate.execute(acting, params, body);
  }

  @Post(':code/:nth/decision')
  @HttpCode(200)
  @PenaltyAct('fixPenalty')
  @Changes('Fix what is owed for deciding late, or that nothing is', http.answer)
  fix(
    @WhoActs() acting: Acting,
    @Param() params: PenaltyParams,
    @Body({ schema: http.penaltyDecisionBody }) body: z.output<typeof http.penaltyDecisionBody>,
  ) {
    return this.fixPenalty.execute(acting, params, body);
  }

  @Post(':code/:nth/payment')
  @HttpCode(200)
  @PenaltyAct('registerPenaltyPayment')
  @Changes('Register that a fixed penalty was paid', http.answer)
  pay(
    @WhoActs() acting: Acting,
    @Param() params: PenaltyParams,
    @Body({ schema: http.penaltyPaymentBody }) body: z.output<typeof http.penaltyPaymentBody>,
  ) {
    return this.registerPayment.execute(acting, params, body);
  }
}
