import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { ImportConfirmationsUseCase } from './import-confirmations.use-case.js';

/** Payments that finance made, from a spreadsheet. */
@ApiTags('Payments')
@Controller('rounds/:roundId/payment-confirmation-imports')
export class ConfirmationImportsController {
  constructor(@Inject(ImportConfirmationsUseCase) private readonly importList: ImportConfirmationsUseCase) {}

  @Post()
  @HttpCode(200)
  @RoundAct('confirmPayment')
  @Changes('Import what finance paid, or try it first', http.listImportReport)
  import(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.listImportBody }) body: z.output<typeof http.listImportBody>,
  ) {
    return this.importList.execute(acting, roundId, body);
  }
}
