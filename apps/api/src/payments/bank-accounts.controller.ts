import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { BankAccountsUseCase, type AccountParams } from './bank-accounts.use-case.js';

/** The account an application is paid on. */
@ApiTags('Payments')
@Controller('rounds/:roundId/applications/:code/bank-accounts')
export class BankAccountsController {
  constructor(@Inject(BankAccountsUseCase) private readonly accounts: BankAccountsUseCase) {}

  @Get()
  @Answers('List the accounts that were given, the latest first', http.bankAccountList)
  list(@WhoAsks() actor: Actor, @Param() params: AccountParams) {
    return this.accounts.list(actor, params);
  }

  @Post()
  @ApplicationAct('giveBankAccount')
  @Changes('Give the account to be paid on, or ask to be paid on another', http.receiptAcknowledgement, 201)
  give(
    @WhoActs() acting: Acting,
    @Param() params: AccountParams,
    @Body({ schema: http.bankAccountBody }) body: z.output<typeof http.bankAccountBody>,
  ) {
    return this.accounts.give(acting, params, body);
  }

  @Post('judgement')
  @HttpCode(200)
  @ApplicationAct('judgeBankAccount')
  @Changes('Confirm or reject the account, after asking through a known contact', http.answer)
  judge(
    @WhoActs() acting: Acting,
    @Param() params: AccountParams,
    @Body({ schema: http.bankAccountJudgementBody }) body: z.output<typeof http.bankAccountJudgementBody>,
  ) {
    return this.accounts.judge(acting, params, body);
  }
}
