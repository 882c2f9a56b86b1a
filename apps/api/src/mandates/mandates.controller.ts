import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { RegisterAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { GrantMandateUseCase } from './grant-mandate.use-case.js';
import { ListMandatesUseCase } from './list-mandates.use-case.js';
import { RevokeMandateUseCase } from './revoke-mandate.use-case.js';

/** The register of who may decide in the minister's name. */
@ApiTags('Mandates')
@Controller('mandates')
export class MandatesController {
  constructor(
    @Inject(GrantMandateUseCase) private readonly grantMandate: GrantMandateUseCase,
    @Inject(RevokeMandateUseCase) private readonly revokeMandate: RevokeMandateUseCase,
    @Inject(ListMandatesUseCase) private readonly listMandates: ListMandatesUseCase,
  ) {}

  @Post()
  @RegisterAct('grantMandate')
  @Changes('Register a mandate, or give one on', http.grantedMandate, 201)
  grant(@WhoActs() acting: Acting, @Body({ schema: http.mandateBody }) body: z.output<typeof http.mandateBody>) {
    return this.grantMandate.execute(acting, body);
  }

  @Post(':mandateId/revocation')
  @HttpCode(200)
  @RegisterAct('revokeMandate')
  @Changes('Revoke a mandate and what was given on from it', http.revokedMandate)
  revoke(
    @WhoActs() acting: Acting,
    @Param('mandateId') mandateId: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.revokeMandate.execute(acting, mandateId, body);
  }

  @Get()
  @Answers('Read the register, and whether each mandate held at a moment', http.mandateList)
  list(@WhoAsks() actor: Actor, @Query({ schema: http.mandatesQuery }) query: z.output<typeof http.mandatesQuery>) {
    return this.listMandates.execute(actor, query);
  }
}
