import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { AssessApplicationUseCase } from './assess-application.use-case.js';
import { ConfirmCompletenessUseCase } from './confirm-completeness.use-case.js';
import { DecideAdmissionUseCase } from './decide-admission.use-case.js';
import { DecideAwardUseCase } from './decide-award.use-case.js';
import { DecideSettlementUseCase } from './decide-settlement.use-case.js';
import { MoveDeadlineUseCase } from './move-deadline.use-case.js';
import { ProposeUntreatedUseCase } from './propose-untreated.use-case.js';
import { RefuseIncompleteUseCase } from './refuse-incomplete.use-case.js';
import { RejectApplicationUseCase } from './reject-application.use-case.js';
import { RequestSupplementUseCase } from './request-supplement.use-case.js';
import type { ApplicationParams } from './decide-on-application.js';

/** What officials decide about an application, in the order of the file. */
@ApiTags('Decisions on applications')
@Controller('rounds/:roundId/applications/:code')
export class ApplicationDecisionsController {
  constructor(
    @Inject(DecideAdmissionUseCase) private readonly decideAdmission: DecideAdmissionUseCase,
    @Inject(ConfirmCompletenessUseCase) private readonly confirmCompleteness: ConfirmCompletenessUseCase,
    @Inject(RequestSupplementUseCase) private readonly requestSupplement: RequestSupplementUseCase,
    @Inject(ProposeUntreatedUseCase) private readonly proposeUntreated: ProposeUntreatedUseCase,
    @Inject(RefuseIncompleteUseCase) private readonly refuseIncomplete: RefuseIncompleteUseCase,
    @Inject(AssessApplicationUseCase) private readonly assess: AssessApplicationUseCase,
    @Inject(MoveDeadlineUseCase) private readonly moveDeadline: MoveDeadlineUseCase,
    @Inject(DecideAwardUseCase) private readonly decideAward: DecideAwardUseCase,
    @Inject(RejectApplicationUseCase) private readonly rejectApplication: RejectApplicationUseCase,
    @Inject(DecideSettlementUseCase) private readonly decideSettlement: DecideSettlementUseCase,
  ) {}

  @Post('admission')
  @HttpCode(200)
  @ApplicationAct('decideAdmission')
  @Changes('Admit a flagged application, or propose to refuse it', http.answer)
  admission(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.admissionBody }) body: z.output<typeof http.admissionBody>,
  ) {
    return this.decideAdmission.execute(acting, params, body);
  }

  @Post('completeness-confirmation')
  @HttpCode(200)
  @ApplicationAct('confirmCompleteness')
  @Changes('Confirm that the application can be assessed', http.answer)
  completeness(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.confirmCompleteness.execute(acting, params, body);
  }

  @Post('supplement-request')
  @HttpCode(200)
  @ApplicationAct('requestSupplement')
  @Changes('Ask for what is missing, within a set term', http.answer)
  askSupplement(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.supplementRequestBody }) body: z.output<typeof http.supplementRequestBody>,
  ) {
    return this.requestSupplement.execute(acting, params, body);
  }

  @Post('untreated-proposal')
  @HttpCode(200)
  @ApplicationAct('proposeUntreated')
  @Changes(
    'Put before an approver that what came in is not enough, so that the application is left untreated',
    http.answer,
  )
  proposeToLeave(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.proposeUntreated.execute(acting, params, body);
  }

  @Post('refusal-incomplete')
  @HttpCode(200)
  @ApplicationAct('refuseIncomplete')
  @Changes('Leave the application untreated', http.answer)
  leaveUntreated(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.groundBody }) body: z.output<typeof http.groundBody>,
  ) {
    return this.refuseIncomplete.execute(acting, params, body);
  }

  @Post('assessments')
  @HttpCode(200)
  @ApplicationAct('assess')
  @Changes('Judge the projects that are for one ministry', http.answer)
  judge(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.assessmentBody }) body: z.output<typeof http.assessmentBody>,
  ) {
    return this.assess.execute(acting, params, body);
  }

  @Post('deadlines')
  @HttpCode(200)
  @ApplicationAct('moveDeadline')
  @Changes('Move a term that is running', http.answer)
  move(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.moveDeadlineBody }) body: z.output<typeof http.moveDeadlineBody>,
  ) {
    return this.moveDeadline.execute(acting, params, body);
  }

  @Post('award')
  @HttpCode(200)
  @ApplicationAct('decideAward')
  @Changes('Award the allocated amounts', http.answer)
  award(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.awardBody }) body: z.output<typeof http.awardBody>,
  ) {
    return this.decideAward.execute(acting, params, body);
  }

  @Post('rejection')
  @HttpCode(200)
  @ApplicationAct('rejectApplication')
  @Changes('Reject the application', http.answer)
  reject(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.rejectionBody }) body: z.output<typeof http.rejectionBody>,
  ) {
    return this.rejectApplication.execute(acting, params, body);
  }

  @Post('settlement')
  @HttpCode(200)
  @ApplicationAct('decideSettlement')
  @Changes('Decide on the final amount', http.answer)
  settle(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.settlementBody }) body: z.output<typeof http.settlementBody>,
  ) {
    return this.decideSettlement.execute(acting, params, body);
  }
}
