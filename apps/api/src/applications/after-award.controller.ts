import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { AmendAwardUseCase } from './amend-award.use-case.js';
import { DecideChangeRequestUseCase } from './decide-change-request.use-case.js';
import { OpenExOfficioUseCase } from './open-ex-officio.use-case.js';
import { IntendRevocationUseCase } from './intend-revocation.use-case.js';
import { ProposeCorrectionUseCase } from './propose-correction.use-case.js';
import { IntendSettlementUseCase } from './intend-settlement.use-case.js';
import { SubmitViewsUseCase } from './submit-views.use-case.js';
import { SubmitChangeRequestUseCase } from './submit-change-request.use-case.js';
import type { ApplicationParams } from './decide-on-application.js';

/** What is asked and decided about an application between its award and its settlement. */
@ApiTags('After the award')
@Controller('rounds/:roundId/applications/:code')
export class AfterAwardController {
  constructor(
    @Inject(AmendAwardUseCase) private readonly amendAward: AmendAwardUseCase,
    @Inject(SubmitChangeRequestUseCase) private readonly submitChangeRequest: SubmitChangeRequestUseCase,
    @Inject(IntendSettlementUseCase) private readonly intendSettlement: IntendSettlementUseCase,
    @Inject(OpenExOfficioUseCase) private readonly openExOfficio: OpenExOfficioUseCase,
    @Inject(IntendRevocationUseCase) private readonly intendRevocation: IntendRevocationUseCase,
    @Inject(ProposeCorrectionUseCase) private readonly proposeCorrection: ProposeCorrectionUseCase,
    @Inject(SubmitViewsUseCase) private readonly submitViews: SubmitViewsUseCase,
    @Inject(DecideChangeRequestUseCase) private readonly decideChangeRequest: DecideChangeRequestUseCase,
  ) {}

  @Post('award-amendments')
  @HttpCode(200)
  @ApplicationAct('amendAward')
  @Changes('Make the award another one', http.answer)
  amend(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.awardAmendmentBody }) body: z.output<typeof http.awardAmendmentBody>,
  ) {
    return this.amendAward.execute(acting, params, body);
  }

  @Post('change-requests')
  @ApplicationAct('submitChangeRequest')
  @Changes('Ask for a change of the award, or report a cancelled activity', http.receiptAcknowledgement, 201)
  askChange(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.changeRequestBody }) body: z.output<typeof http.changeRequestBody>,
  ) {
    return this.submitChangeRequest.execute(acting, params, body);
  }

  @Post('intended-settlement')
  @HttpCode(200)
  @ApplicationAct('intendSettlement')
  @Changes('Tell the municipality that less will be settled, and ask for its views', http.answer)
  intend(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.intendedSettlementBody }) body: z.output<typeof http.intendedSettlementBody>,
  ) {
    return this.intendSettlement.execute(acting, params, body);
  }

  @Post('intended-revocation')
  @HttpCode(200)
  @ApplicationAct('intendRevocation')
  @Changes('Tell the municipality what will be taken back of its award, and ask for its views', http.answer)
  intendBack(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.intendedRevocationBody }) body: z.output<typeof http.intendedRevocationBody>,
  ) {
    return this.intendRevocation.execute(acting, params, body);
  }

  @Post('proposed-correction')
  @HttpCode(200)
  @ApplicationAct('proposeCorrection')
  @Changes('Say what was a slip of the pen in the award, so that an approver can correct it', http.answer)
  proposeCorrected(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.proposedCorrectionBody }) body: z.output<typeof http.proposedCorrectionBody>,
  ) {
    return this.proposeCorrection.execute(acting, params, body);
  }

  @Post('ex-officio-settlement')
  @HttpCode(200)
  @ApplicationAct('openExOfficio')
  @Changes('Have the file settled without an application for it', http.answer)
  settleExOfficio(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.openExOfficioBody }) body: z.output<typeof http.openExOfficioBody>,
  ) {
    return this.openExOfficio.execute(acting, params, body);
  }

  @Post('views')
  @ApplicationAct('submitViews')
  @Changes('Give views on an intended settlement', http.receiptAcknowledgement, 201)
  giveViews(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.viewsBody }) body: z.output<typeof http.viewsBody>,
  ) {
    return this.submitViews.execute(acting, params, body);
  }

  @Post('change-requests/:requestId/decision')
  @HttpCode(200)
  @ApplicationAct('decideChangeRequest')
  @Changes('Grant a change, grant it in part, or refuse it', http.answer)
  decideChange(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams & { readonly requestId: string },
    @Body({ schema: http.changeDecisionBody }) body: z.output<typeof http.changeDecisionBody>,
  ) {
    return this.decideChangeRequest.execute(acting, params, body);
  }
}
