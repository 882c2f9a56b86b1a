import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { RegisterAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { ImportMandatesUseCase } from './import-mandates.use-case.js';

/** Mandates from a spreadsheet. */
@ApiTags('Mandates')
@Controller('mandate-imports')
export class MandateImportsController {
  constructor(@Inject(ImportMandatesUseCase) private readonly importList: ImportMandatesUseCase) {}

  @Post()
  @HttpCode(200)
  @RegisterAct('grantMandate')
  @Changes('Import mandates, or try it first', http.listImportReport)
  import(@WhoActs() acting: Acting, @Body({ schema: http.listImportBody }) body: z.output<typeof http.listImportBody>) {
    return this.importList.execute(acting, body);
  }
}
