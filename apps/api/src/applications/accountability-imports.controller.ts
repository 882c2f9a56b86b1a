import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { ImportAccountabilityUseCase } from './import-accountability.use-case.js';

/** Accountability information for many files at once. */
@ApiTags('After the award')
@Controller('rounds/:roundId/accountability-imports')
export class AccountabilityImportsController {
  constructor(
    @Inject(ImportAccountabilityUseCase) private readonly importAccountability: ImportAccountabilityUseCase,
  ) {}

  @Post()
  @HttpCode(200)
  @RoundAct('registerAccountability')
  @Changes('Import what BZK passed on, or try it first', http.accountabilityImportReport)
  import(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.accountabilityImportBody }) body: z.output<typeof http.accountabilityImportBody>,
  ) {
    return this.importAccountability.execute(acting, roundId, body);
  }
}
