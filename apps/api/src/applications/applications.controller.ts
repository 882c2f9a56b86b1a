import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ApplicationAct, RoundAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { sendTable } from '../platform/http/send-table.js';
import { Answers, AnswersOrTable, Changes } from '../platform/openapi/documented.js';
import { AlsoJudgedBy } from '../platform/problems/also-judged.js';
import { ApplicationJudge } from '../platform/receipts/application-judge.js';
import type { ApplicationParams } from './decide-on-application.js';
import { ExportApplicationsUseCase } from './export-applications.use-case.js';
import { ListApplicationsUseCase } from './list-applications.use-case.js';
import { ReadApplicationUseCase } from './read-application.use-case.js';
import { RegisterAccountabilityUseCase } from './register-accountability.use-case.js';
import { SeeAccountabilityConsequencesUseCase } from './see-accountability-consequences.use-case.js';
import { SubmitApplicationUseCase } from './submit-application.use-case.js';
import { SubmitSupplementUseCase } from './submit-supplement.use-case.js';
import { WithdrawApplicationUseCase } from './withdraw-application.use-case.js';

/** What is read of applications, and what arrives about them. */
@ApiTags('Applications')
@Controller('rounds/:roundId/applications')
export class ApplicationsController {
  constructor(
    @Inject(SubmitApplicationUseCase) private readonly submitApplication: SubmitApplicationUseCase,
    @Inject(ListApplicationsUseCase) private readonly listApplications: ListApplicationsUseCase,
    @Inject(ExportApplicationsUseCase) private readonly exportApplications: ExportApplicationsUseCase,
    @Inject(ReadApplicationUseCase) private readonly readApplication: ReadApplicationUseCase,
    @Inject(SubmitSupplementUseCase) private readonly submitSupplement: SubmitSupplementUseCase,
    @Inject(WithdrawApplicationUseCase) private readonly withdrawApplication: WithdrawApplicationUseCase,
    @Inject(RegisterAccountabilityUseCase) private readonly registerAccountability: RegisterAccountabilityUseCase,
    @Inject(SeeAccountabilityConsequencesUseCase)
    private readonly seeConsequences: SeeAccountabilityConsequencesUseCase,
  ) {}

  @Post()
  @RoundAct('submitApplication')
  @AlsoJudgedBy(ApplicationJudge)
  @Changes('Hand in a whole application at once', http.acknowledgement, 201)
  submit(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.applicationBody }) body: z.output<typeof http.applicationBody>,
  ) {
    return this.submitApplication.execute(acting, roundId, body);
  }

  @Get()
  @AnswersOrTable('List, search, filter and export applications', http.applicationPage)
  async list(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.applicationsQuery }) { format, ...query }: z.output<typeof http.applicationsQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (format === 'json') return this.listApplications.execute(actor, roundId, query);
    const table = await this.exportApplications.execute(actor, roundId, query);
    return sendTable(reply, format, `applications-${roundId}`, table);
  }

  @Get(':code')
  @Answers('Read an application and what can be done with it', http.applicationView)
  read(@WhoAsks() actor: Actor, @Param() params: ApplicationParams) {
    return this.readApplication.execute(actor, params);
  }

  @Post(':code/supplement')
  @ApplicationAct('submitSupplement')
  @Changes('Complete the application', http.receiptAcknowledgement, 201)
  supplement(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.supplementBody }) body: z.output<typeof http.supplementBody>,
  ) {
    return this.submitSupplement.execute(acting, params, body);
  }

  @Post(':code/withdrawal')
  @ApplicationAct('withdraw')
  @Changes('Withdraw the application, or some of its projects', http.receiptAcknowledgement, 201)
  withdraw(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.withdrawalBody }) body: z.output<typeof http.withdrawalBody>,
  ) {
    return this.withdrawApplication.execute(acting, params, body);
  }

  @Get(':code/accountability/consequences')
  @Answers('See what would follow from another day of receipt of the SiSa information', http.accountabilityConsequences)
  consequences(
    @WhoAsks() actor: Actor,
    @Param() params: ApplicationParams,
    @Query({ schema: http.accountabilityDayQuery }) query: z.output<typeof http.accountabilityDayQuery>,
  ) {
    return this.seeConsequences.execute(actor, params, query.receivedFromBzkOn);
  }

  @Post(':code/accountability')
  @ApplicationAct('registerAccountability')
  @Changes('Register the SiSa information that BZK passed on', http.receiptAcknowledgement, 201)
  accountability(
    @WhoActs() acting: Acting,
    @Param() params: ApplicationParams,
    @Body({ schema: http.accountabilityBody }) body: z.output<typeof http.accountabilityBody>,
  ) {
    return this.registerAccountability.execute(acting, params, body);
  }
}
