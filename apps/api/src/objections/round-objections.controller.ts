import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { WhoAsks } from '../platform/auth/acting.js';
import { Answers } from '../platform/openapi/documented.js';
import { ListObjectionsUseCase } from './list-objections.use-case.js';

/** The objections of a whole round. */
@ApiTags('Objections')
@Controller('rounds/:roundId/objections')
export class RoundObjectionsController {
  constructor(@Inject(ListObjectionsUseCase) private readonly listObjections: ListObjectionsUseCase) {}

  @Get()
  @Answers('List the objections of a round', http.objectionPage)
  list(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.pageQuery }) query: z.output<typeof http.pageQuery>,
  ) {
    return this.listObjections.execute(actor, { roundId }, query);
  }
}
