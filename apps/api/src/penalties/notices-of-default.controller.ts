import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { ApplicationAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import type { LateFileParams } from './penalty-params.js';
import { SubmitNoticeOfDefaultUseCase } from './submit-notice-of-default.use-case.js';

/** Notices that a decision is late. */
@ApiTags('Penalties')
@Controller('rounds/:roundId/applications/:code/notices-of-default')
export class NoticesOfDefaultController {
  constructor(@Inject(SubmitNoticeOfDefaultUseCase) private readonly submitNotice: SubmitNoticeOfDefaultUseCase) {}

  @Post()
  @ApplicationAct('submitNoticeOfDefault')
  @Changes('Give notice that a decision is late', http.noticeAcknowledgement, 201)
  submit(
    @WhoActs() acting: Acting,
    @Param() params: LateFileParams,
    @Body({ schema: http.noticeOfDefaultBody }) body: z.output<typeof http.noticeOfDefaultBody>,
  ) {
    return this.submitNotice.execute(acting, params, body);
  }
}
