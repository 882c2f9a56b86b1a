import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { DecideInAssessmentUseCase } from './decide-in-assessment.use-case.js';
import type { ApplicationParams } from './decide-on-application.js';

/** What happens beside the assessment itself. */
@ApiTags('Decisions on applications')
@Controller('rounds/:roundId/applications/:code')
export class AssessmentsController {
  constructor(@Inject(DecideInAssessmentUseCase) private readonly decide: DecideInAssessmentUseCase) {}

  @Post('conflicts-of-interest')
  @HttpCode(200)
  @ApplicationAct('registerConflict')
  @Changes('Register that somebody has an interest in the file and does not work on it', http.answer)
  registerConflict(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.conflictBody }) body: z.output<typeof http.conflictBody>,
  ) {
    return this.decide.execute(acting, params, 'registerConflict', body);
  }
}
