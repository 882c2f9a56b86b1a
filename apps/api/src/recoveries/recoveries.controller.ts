import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { RecoveryAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { DecideOnRecoveryUseCase, type RecoveryParams } from './decide-on-recovery.use-case.js';
import { ListRecoveriesUseCase } from './list-recoveries.use-case.js';
import { ReadRecoveryUseCase } from './read-recovery.use-case.js';

type Reasoned = z.output<typeof http.reasonedBody>;

/** Claims on what was paid too much. */
@ApiTags('Recoveries')
@Controller('rounds/:roundId/recoveries')
export class RecoveriesController {
  constructor(
    @Inject(ListRecoveriesUseCase) private readonly recoveries: ListRecoveriesUseCase,
    @Inject(ReadRecoveryUseCase) private readonly recovery: ReadRecoveryUseCase,
    @Inject(DecideOnRecoveryUseCase) private readonly decide: DecideOnRecoveryUseCase,
  ) {}

  @Get()
  @Answers('List the claims, the first due first', http.recoveryPage)
  list(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.recoveriesQuery }) query: z.output<typeof http.recoveriesQuery>,
  ) {
    return this.recoveries.execute(actor, roundId, query);
  }

  @Get(':code/:nth')
  @Answers('Read a claim: what is owed today, with its interest', http.recoveryView)
  read(@WhoAsks() actor: Actor, @Param() params: RecoveryParams) {
    return this.recovery.execute(actor, params);
  }

  @Post(':code/:nth/repayments')
  @HttpCode(200)
  @RecoveryAct('registerRepayment')
  @Changes('Register money that came in', http.answer)
  receive(
    @WhoActs() acting: Acting,
    @Param() params: RecoveryParams,
    @Body({ schema: http.repaymentBody }) body: z.output<typeof http.repaymentBody>,
  ) {
    return this.decide.execute(acting, params, 'registerRepayment', body);
  }

  @Post(':code/:nth/payment-plan')
  @HttpCode(200)
  @RecoveryAct('grantPaymentPlan')
  @Changes('Let it be paid in parts, with a reason', http.answer)
  plan(
    @WhoActs() acting: Acting,
    @Param() params: RecoveryParams,
    @Body({ schema: http.paymentPlanBody }) body: z.output<typeof http.paymentPlanBody>,
  ) {
    return this.decide.execute(acting, params, 'grantPaymentPlan', body);
  }

  @Post(':code/:nth/payment-reminder')
  @HttpCode(200)
  @RecoveryAct('demandPayment')
  @Changes('Call a municipality in default to pay', http.answer)
  demand(
    @WhoActs() acting: Acting,
    @Param() params: RecoveryParams,
    @Body({ schema: http.reasonedBody }) body: Reasoned,
  ) {
    return this.decide.execute(acting, params, 'demandPayment', body);
  }

  @Post(':code/:nth/interest')
  @HttpCode(200)
  @RecoveryAct('fixInterest')
  @Changes('Fix the statutory interest that ran', http.answer)
  interest(
    @WhoActs() acting: Acting,
    @Param() params: RecoveryParams,
    @Body({ schema: http.reasonedBody }) body: Reasoned,
  ) {
    return this.decide.execute(acting, params, 'fixInterest', body);
  }

  @Post(':code/:nth/write-off')
  @HttpCode(200)
  @RecoveryAct('writeOffRecovery')
  @Changes('Let go of what is still owed, with a reason', http.answer)
  writeOff(
    @WhoActs() acting: Acting,
    @Param() params: RecoveryParams,
    @Body({ schema: http.writeOffBody }) body: z.output<typeof http.writeOffBody>,
  ) {
    return this.decide.execute(acting, params, 'writeOffRecovery', body);
  }
}
