import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { ObjectionAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { AdjournObjectionUseCase } from './adjourn-objection.use-case.js';
import { AgreeFurtherDelayUseCase } from './agree-further-delay.use-case.js';
import { AppointCommitteeUseCase } from './appoint-committee.use-case.js';
import { CorrectDatesUseCase } from './correct-dates.use-case.js';
import { CoverAmendmentUseCase } from './cover-amendment.use-case.js';
import { DecideObjectionUseCase } from './decide-objection.use-case.js';
import { JudgeTimelinessUseCase } from './judge-timeliness.use-case.js';
import { PlanHearingUseCase } from './plan-hearing.use-case.js';
import { RequestCureUseCase } from './request-cure.use-case.js';
import { SeeDatesConsequencesUseCase } from './see-dates-consequences.use-case.js';
import { WaiveHearingUseCase } from './waive-hearing.use-case.js';
import type { ObjectionParams } from './objection-params.js';

/** What officials decide about an objection, in the order of the file. */
@ApiTags('Decisions on objections')
@Controller('rounds/:roundId/applications/:code/objections/:nth')
export class ObjectionDecisionsController {
  constructor(
    @Inject(JudgeTimelinessUseCase) private readonly judgeTimeliness: JudgeTimelinessUseCase,
    @Inject(SeeDatesConsequencesUseCase) private readonly seeConsequences: SeeDatesConsequencesUseCase,
    @Inject(CorrectDatesUseCase) private readonly correctDates: CorrectDatesUseCase,
    @Inject(RequestCureUseCase) private readonly requestCure: RequestCureUseCase,
    @Inject(AppointCommitteeUseCase) private readonly appointCommittee: AppointCommitteeUseCase,
    @Inject(PlanHearingUseCase) private readonly planHearing: PlanHearingUseCase,
    @Inject(WaiveHearingUseCase) private readonly waiveHearing: WaiveHearingUseCase,
    @Inject(AdjournObjectionUseCase) private readonly adjournObjection: AdjournObjectionUseCase,
    @Inject(AgreeFurtherDelayUseCase) private readonly agreeFurtherDelay: AgreeFurtherDelayUseCase,
    @Inject(CoverAmendmentUseCase) private readonly coverAmendment: CoverAmendmentUseCase,
    @Inject(DecideObjectionUseCase) private readonly decideObjection: DecideObjectionUseCase,
  ) {}

  @Post('timeliness')
  @HttpCode(200)
  @ObjectionAct('judgeTimeliness')
  @Changes('Judge an early or late objection', http.answer)
  judge(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.judgeTimelinessBody }) body: z.output<typeof http.judgeTimelinessBody>,
  ) {
    return this.judgeTimeliness.execute(acting, params, body);
  }

  @Get('dates/consequences')
  @Answers('See what would follow from correcting the dates of an objection', http.objectionDatesConsequences)
  consequences(
    @WhoAsks() actor: Actor,
    @Param() params: ObjectionParams,
    @Query({ schema: http.objectionDatesQuery }) query: z.output<typeof http.objectionDatesQuery>,
  ) {
    return this.seeConsequences.execute(actor, params, query);
  }

  @Post('dates')
  @HttpCode(200)
  @ObjectionAct('correctObjectionDates')
  @Changes('Correct the day on which a letter came in, or its postmark', http.answer)
  dates(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.objectionDatesBody }) body: z.output<typeof http.objectionDatesBody>,
  ) {
    return this.correctDates.execute(acting, params, body);
  }

  @Post('cure-request')
  @HttpCode(200)
  @ObjectionAct('requestCure')
  @Changes('Ask to cure what is missing, within a set term', http.answer)
  askCure(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.cureRequestBody }) body: z.output<typeof http.cureRequestBody>,
  ) {
    return this.requestCure.execute(acting, params, body);
  }

  @Post('committee')
  @HttpCode(200)
  @ObjectionAct('appointCommittee')
  @Changes('Ask an advisory committee', http.answer)
  committee(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.appointCommittee.execute(acting, params, body);
  }

  @Post('hearing')
  @HttpCode(200)
  @ObjectionAct('planHearing')
  @Changes('Invite to a hearing', http.answer)
  hearing(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.hearingBody }) body: z.output<typeof http.hearingBody>,
  ) {
    return this.planHearing.execute(acting, params, body);
  }

  @Post('hearing-waiver')
  @HttpCode(200)
  @ObjectionAct('waiveHearing')
  @Changes('Decide that nobody is heard', http.answer)
  noHearing(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.hearingWaiverBody }) body: z.output<typeof http.hearingWaiverBody>,
  ) {
    return this.waiveHearing.execute(acting, params, body);
  }

  @Post('adjournment')
  @HttpCode(200)
  @ObjectionAct('adjournObjection')
  @Changes('Put the decision off by six weeks', http.answer)
  adjourn(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.adjournObjection.execute(acting, params, body);
  }

  @Post('further-delay')
  @HttpCode(200)
  @ObjectionAct('agreeFurtherDelay')
  @Changes('Record that the objector agreed to a later day', http.answer)
  delay(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.furtherDelayBody }) body: z.output<typeof http.furtherDelayBody>,
  ) {
    return this.agreeFurtherDelay.execute(acting, params, body);
  }

  @Post('amendment')
  @HttpCode(200)
  @ObjectionAct('coverAmendment')
  @Changes('Say whether the objection is about the amended award too', http.answer)
  cover(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.coverAmendmentBody }) body: z.output<typeof http.coverAmendmentBody>,
  ) {
    return this.coverAmendment.execute(acting, params, body);
  }

  @Post('decision')
  @HttpCode(200)
  @ObjectionAct('decideObjection')
  @Changes('Decide on the objection', http.answer)
  decide(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionParams,
    @Body({ schema: http.objectionDecisionBody }) body: z.output<typeof http.objectionDecisionBody>,
  ) {
    return this.decideObjection.execute(acting, params, body);
  }
}
