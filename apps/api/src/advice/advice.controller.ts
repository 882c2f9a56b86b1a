import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { AdviceAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { ListAdviceUseCase } from './list-advice.use-case.js';
import { RegisterAdviceUseCase } from './register-advice.use-case.js';
import { StrikeAdviceUseCase } from './strike-advice.use-case.js';

/** The register of municipalities that were advised, apart from their applications: advice is not assessment. */
@ApiTags('Advice')
@Controller('rounds/:roundId/advice')
export class AdviceController {
  constructor(
    @Inject(RegisterAdviceUseCase) private readonly registerAdvice: RegisterAdviceUseCase,
    @Inject(StrikeAdviceUseCase) private readonly strikeAdvice: StrikeAdviceUseCase,
    @Inject(ListAdviceUseCase) private readonly listAdvice: ListAdviceUseCase,
  ) {}

  @Post()
  @AdviceAct('registerAdvice')
  @Changes('Register that a municipality was advised', http.registeredAdvice, 201)
  register(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.adviceBody }) body: z.output<typeof http.adviceBody>,
  ) {
    return this.registerAdvice.execute(acting, roundId, body);
  }

  @Post(':adviceId/striking-out')
  @HttpCode(200)
  @AdviceAct('strikeAdvice')
  @Changes('Strike out advice that was registered by mistake', http.answer)
  strike(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Param('adviceId') adviceId: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.strikeAdvice.execute(acting, roundId, adviceId, body);
  }

  @Get()
  @Answers('Read who was advised', http.adviceList)
  list(@WhoAsks() actor: Actor, @Param('roundId') roundId: string) {
    return this.listAdvice.execute(actor, roundId);
  }
}
