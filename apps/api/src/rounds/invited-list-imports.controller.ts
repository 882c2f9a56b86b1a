import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { ImportInvitedListUseCase } from './import-invited-list.use-case.js';

/** The invited municipalities from a spreadsheet. */
@ApiTags('Rounds')
@Controller('rounds/:roundId/invited-list-imports')
export class InvitedListImportsController {
  constructor(@Inject(ImportInvitedListUseCase) private readonly importList: ImportInvitedListUseCase) {}

  @Post()
  @HttpCode(200)
  @RoundAct('draftInvitedList')
  @Changes('Import the municipalities that may apply, or try it first', http.listImportReport)
  import(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.listImportBody }) body: z.output<typeof http.listImportBody>,
  ) {
    return this.importList.execute(acting, roundId, body);
  }
}
