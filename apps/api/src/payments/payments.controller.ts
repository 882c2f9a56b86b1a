import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import { XLSX_TYPE } from '@ronde/contracts/sheets';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { PaymentAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { sendTable } from '../platform/http/send-table.js';
import { Answers, AnswersFile, Changes } from '../platform/openapi/documented.js';
import { DecideOnPaymentUseCase, type PaymentParams } from './decide-on-payment.use-case.js';
import { ListPaymentsUseCase } from './list-payments.use-case.js';
import { ReadPaymentUseCase } from './read-payment.use-case.js';

type Reasoned = z.output<typeof http.reasonedBody>;

/** Orders to pay awards, in a round that pays by orders. */
@ApiTags('Payments')
@Controller('rounds/:roundId/payments')
export class PaymentsController {
  constructor(
    @Inject(ListPaymentsUseCase) private readonly payments: ListPaymentsUseCase,
    @Inject(ReadPaymentUseCase) private readonly payment: ReadPaymentUseCase,
    @Inject(DecideOnPaymentUseCase) private readonly decide: DecideOnPaymentUseCase,
  ) {}

  @Get()
  @Answers('List the orders, the first due first', http.paymentPage)
  list(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.paymentsQuery }) query: z.output<typeof http.paymentsQuery>,
  ) {
    return this.payments.execute(actor, roundId, query);
  }

  @Get('orders.csv')
  @AnswersFile('The file for finance: what went out and is not paid yet, in euros with two decimals', 'text/csv')
  async orders(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const orders = await this.payments.forFinance(actor, roundId);
    return sendTable(reply, 'csv', `orders-${roundId}`, orders);
  }

  @Get('orders.xlsx')
  @AnswersFile('The same file as a workbook', XLSX_TYPE)
  async ordersAsWorkbook(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const orders = await this.payments.forFinance(actor, roundId);
    return sendTable(reply, 'xlsx', `orders-${roundId}`, orders);
  }

  @Get(':code/:nth')
  @Answers('Read an order: its account, who prepared and approved it, and what can be done', http.paymentView)
  read(@WhoAsks() actor: Actor, @Param() params: PaymentParams) {
    return this.payment.execute(actor, params);
  }

  @Post(':code/:nth/preparation')
  @HttpCode(200)
  @PaymentAct('preparePayment')
  @Changes('Prepare the order: commitment number and cash year', http.answer)
  prepare(
    @WhoActs() acting: Acting,
    @Param() params: PaymentParams,
    @Body({ schema: http.preparePaymentBody }) body: z.output<typeof http.preparePaymentBody>,
  ) {
    return this.decide.prepare(acting, params, body);
  }

  @Post(':code/:nth/approval')
  @HttpCode(200)
  @PaymentAct('approvePayment')
  @Changes('Approve the order; not who prepared it, not who decided on the award', http.answer)
  approve(
    @WhoActs() acting: Acting,
    @Param() params: PaymentParams,
    @Body({ schema: http.reasonedBody }) body: Reasoned,
  ) {
    return this.decide.onAccount(acting, params, 'approvePayment', body);
  }

  @Post(':code/:nth/return')
  @HttpCode(200)
  @PaymentAct('returnPayment')
  @Changes('Send the order back, with a reason', http.answer)
  return(
    @WhoActs() acting: Acting,
    @Param() params: PaymentParams,
    @Body({ schema: http.returnPaymentBody }) body: z.output<typeof http.returnPaymentBody>,
  ) {
    return this.decide.take(acting, params, 'returnPayment', body);
  }

  @Post(':code/:nth/export')
  @HttpCode(200)
  @PaymentAct('exportPayment')
  @Changes('Hand the order to finance: from now on it is in the file', http.answer)
  export(
    @WhoActs() acting: Acting,
    @Param() params: PaymentParams,
    @Body({ schema: http.reasonedBody }) body: Reasoned,
  ) {
    return this.decide.onAccount(acting, params, 'exportPayment', body);
  }

  @Post(':code/:nth/confirmation')
  @HttpCode(200)
  @PaymentAct('confirmPayment')
  @Changes('Record that finance paid it', http.answer)
  confirm(
    @WhoActs() acting: Acting,
    @Param() params: PaymentParams,
    @Body({ schema: http.confirmPaymentBody }) body: z.output<typeof http.confirmPaymentBody>,
  ) {
    return this.decide.take(acting, params, 'confirmPayment', body);
  }

  @Post(':code/:nth/failure')
  @HttpCode(200)
  @PaymentAct('failPayment')
  @Changes('Record that finance could not pay it', http.answer)
  fail(
    @WhoActs() acting: Acting,
    @Param() params: PaymentParams,
    @Body({ schema: http.failPaymentBody }) body: z.output<typeof http.failPaymentBody>,
  ) {
    return this.decide.take(acting, params, 'failPayment', body);
  }
}
