import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import type { ApplicationParams } from './decide-on-application.js';
import { RegisterLateAccountabilityUseCase } from './register-late-accountability.use-case.js';

/** What BZK is asked and decides when a municipality cannot account in time. */
@ApiTags('After the award')
@Controller('rounds/:roundId/applications/:code')
export class LateAccountabilityController {
  constructor(
    @Inject(RegisterLateAccountabilityUseCase) private readonly register: RegisterLateAccountabilityUseCase,
  ) {}

  @Post('accountability-extension')
  @HttpCode(200)
  @ApplicationAct('askAccountabilityExtension')
  @Changes('Note that BZK was asked for a later day to account', http.answer)
  ask(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.extensionAskedBody }) body: z.output<typeof http.extensionAskedBody>,
  ) {
    return this.register.execute(acting, params, 'askAccountabilityExtension', body);
  }

  @Post('accountability-extension/answer')
  @HttpCode(200)
  @ApplicationAct('answerAccountabilityExtension')
  @Changes('Register what BZK answered to a request for a later day to account', http.answer)
  answer(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.extensionAnsweredBody }) body: z.output<typeof http.extensionAnsweredBody>,
  ) {
    return this.register.execute(acting, params, 'answerAccountabilityExtension', body);
  }

  @Post('payment-suspension')
  @HttpCode(200)
  @ApplicationAct('suspendPayments')
  @Changes('Register that BZK suspended the general payments to the municipality', http.answer)
  suspend(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.paymentsSuspendedBody }) body: z.output<typeof http.paymentsSuspendedBody>,
  ) {
    return this.register.execute(acting, params, 'suspendPayments', body);
  }

  @Post('payment-suspension/end')
  @HttpCode(200)
  @ApplicationAct('resumePayments')
  @Changes('Register that the general payments to the municipality go on', http.answer)
  resume(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.paymentsResumedBody }) body: z.output<typeof http.paymentsResumedBody>,
  ) {
    return this.register.execute(acting, params, 'resumePayments', body);
  }

  @Post('accountability-doubt')
  @HttpCode(200)
  @ApplicationAct('doubtAccountability')
  @Changes('Ask the municipality about accountability information that is not plausible', http.answer)
  doubt(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.accountabilityDoubtedBody }) body: z.output<typeof http.accountabilityDoubtedBody>,
  ) {
    return this.register.execute(acting, params, 'doubtAccountability', body);
  }

  @Post('accountability-doubt/explanation')
  @HttpCode(200)
  @ApplicationAct('explainAccountability')
  @Changes('Write down how information that was not plausible was explained', http.answer)
  explain(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.accountabilityExplainedBody }) body: z.output<typeof http.accountabilityExplainedBody>,
  ) {
    return this.register.execute(acting, params, 'explainAccountability', body);
  }
}
