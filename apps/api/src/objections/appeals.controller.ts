import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ObjectionAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { NoteJudgmentUseCase } from './note-judgment.use-case.js';
import type { ObjectionParams } from './objection-params.js';
import { RegisterAppealUseCase } from './register-appeal.use-case.js';

/** What a court has to do with a decision on an objection. */
@ApiTags('Decisions on objections')
@Controller('rounds/:roundId/applications/:code/objections/:nth')
export class AppealsController {
  constructor(
    @Inject(RegisterAppealUseCase) private readonly registerAppeal: RegisterAppealUseCase,
    @Inject(NoteJudgmentUseCase) private readonly noteJudgment: NoteJudgmentUseCase,
  ) {}

  @Post('appeal')
  @HttpCode(200)
  @ObjectionAct('registerAppeal')
  @Changes('Note that the decision was taken to court', http.answer)
  appeal(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.appealBody }) body: z.output<typeof http.appealBody>,
  ) {
    return this.registerAppeal.execute(acting, params, body);
  }

  @Post('judgment')
  @HttpCode(200)
  @ObjectionAct('noteJudgment')
  @Changes('Note what the court decided', http.answer)
  judgment(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.judgmentBody }) body: z.output<typeof http.judgmentBody>,
  ) {
    return this.noteJudgment.execute(acting, params, body);
  }
}
