import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { ApplicationAct, ObjectionAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { EditReasonsUseCase } from './edit-reasons.use-case.js';
import { ReadReasonsUseCase } from './read-reasons.use-case.js';
import type { ObjectionReasonsParams, ReasonsParams } from './reasons-params.js';

/** The reasons of decisions, before they are taken and after. */
@ApiTags('Reasons')
@Controller('rounds/:roundId/applications/:code')
export class ReasonsController {
  constructor(
    @Inject(ReadReasonsUseCase) private readonly readReasons: ReadReasonsUseCase,
    @Inject(EditReasonsUseCase) private readonly editReasons: EditReasonsUseCase,
  ) {}

  @Get('reasons/:decision')
  @Answers('Read what is composed as the reasons of a decision, and what was made of it', http.reasonsView)
  read(@WhoAsks() actor: Actor, @Param() params: ReasonsParams) {
    return this.readReasons.ofApplication(actor, params);
  }

  @Put('reasons/:decision')
  @ApplicationAct('editReasons')
  @Changes('Write the reasons of a decision; If-Match is required', http.answer)
  edit(
    @WhoActs() acting: Acting,
    @Param() params: ReasonsParams,
    @Body({ schema: http.reasonsBody }) { text }: z.output<typeof http.reasonsBody>,
  ) {
    return this.editReasons.ofApplication(acting, params, text);
  }

  @Get('objections/:nth/reasons')
  @Answers('Read what is composed as the reasons of the decision on an objection', http.reasonsView)
  readOfObjection(@WhoAsks() actor: Actor, @Param() params: ObjectionReasonsParams) {
    return this.readReasons.ofObjection(actor, params);
  }

  @Put('objections/:nth/reasons')
  @ObjectionAct('editReasons')
  @Changes('Write the reasons of the decision on an objection; If-Match is required', http.answer)
  editOfObjection(
    @WhoActs() acting: Acting,
    @Param() params: ObjectionReasonsParams,
    @Body({ schema: http.reasonsBody }) { text }: z.output<typeof http.reasonsBody>,
  ) {
    return this.editReasons.ofObjection(acting, params, text);
  }
}
