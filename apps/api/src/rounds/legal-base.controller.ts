import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { RegisterLegalBaseUseCase } from './register-legal-base.use-case.js';

/** What a round rests on and may still lack when it begins. */
@ApiTags('Rounds')
@Controller('rounds/:roundId')
export class LegalBaseController {
  constructor(@Inject(RegisterLegalBaseUseCase) private readonly register: RegisterLegalBaseUseCase) {}

  @Post('regulation')
  @HttpCode(200)
  @RoundAct('registerRegulation')
  @Changes('Register that the regulation of the round was published', http.answer)
  regulation(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.regulationBody }) body: z.output<typeof http.regulationBody>,
  ) {
    return this.register.execute(acting, roundId, 'registerRegulation', body);
  }

  @Post('budget')
  @HttpCode(200)
  @RoundAct('registerBudget')
  @Changes('Register that the budget was adopted on which awards are conditional', http.answer)
  budget(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.budgetBody }) body: z.output<typeof http.budgetBody>,
  ) {
    return this.register.execute(acting, roundId, 'registerBudget', body);
  }
}
