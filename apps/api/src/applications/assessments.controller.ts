import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { type ApplicationParams, DecideOnApplication } from './decide-on-application.js';

/** What happens beside the assessment itself. */
@ApiTags('Decisions on applications')
@Controller('rounds/:roundId/applications/:code')
export class AssessmentsController {
  constructor(@Inject(DecideOnApplication) private readonly decide: DecideOnApplication) {}

  @Post('conflicts-of-interest')
  @HttpCode(200)
  @ApplicationAct('registerConflict')
  @Changes('Register that somebody has an interest in the file and does not work on it', http.answer)
  registerConflict(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.conflictBody }) body: z.output<typeof http.conflictBody>,
  ) {
    return this.decide.take(acting, params, 'registerConflict', body);
  }

  @Post('lifted-conflicts-of-interest')
  @HttpCode(200)
  @ApplicationAct('liftConflict')
  @Changes('Lift a registered interest, by another than who registered it', http.answer)
  liftConflict(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.liftedConflictBody }) body: z.output<typeof http.liftedConflictBody>,
  ) {
    return this.decide.take(acting, params, 'liftConflict', body);
  }

  @Post('consultations')
  @HttpCode(200)
  @ApplicationAct('recordConsultation')
  @Changes('Record that the two ministries spoke with each other about the application', http.answer)
  recordConsultation(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.consultationBody }) body: z.output<typeof http.consultationBody>,
  ) {
    return this.decide.take(acting, params, 'recordConsultation', body);
  }

  @Post('divergence-decision')
  @HttpCode(200)
  @ApplicationAct('decideDivergence')
  @Changes('Decide what is advised where the ministries differ', http.answer)
  decideDivergence(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.divergenceBody }) body: z.output<typeof http.divergenceBody>,
  ) {
    return this.decide.take(acting, params, 'decideDivergence', body);
  }

  @Post('late-opinion')
  @HttpCode(200)
  @ApplicationAct('giveLateOpinion')
  @Changes('Give an opinion after the silence was recorded', http.answer)
  giveLateOpinion(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.assessmentBody }) body: z.output<typeof http.assessmentBody>,
  ) {
    return this.decide.take(acting, params, 'giveLateOpinion', body, body.ministry);
  }

  @Post('co-initial')
  @HttpCode(200)
  @ApplicationAct('giveCoInitial')
  @Changes('Initial the award along for Social Affairs, or refuse to', http.answer)
  giveCoInitial(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.coInitialBody }) body: z.output<typeof http.coInitialBody>,
  ) {
    return this.decide.take(acting, params, 'giveCoInitial', body);
  }

  @Post('intended-refusal')
  @HttpCode(200)
  @ApplicationAct('intendRefusal')
  @Changes('Tell the applicant what will be refused on facts it did not give, and ask for its views', http.answer)
  intendRefusal(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.intendedRefusalBody }) body: z.output<typeof http.intendedRefusalBody>,
  ) {
    return this.decide.take(acting, params, 'intendRefusal', body);
  }

  @Post('recorded-views')
  @HttpCode(200)
  @ApplicationAct('recordViews')
  @Changes('Record views that were given orally, or that none are wanted', http.answer)
  recordViews(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.recordedViewsBody }) body: z.output<typeof http.recordedViewsBody>,
  ) {
    return this.decide.take(acting, params, 'recordViews', body);
  }
}
