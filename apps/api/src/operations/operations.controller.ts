import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { WhoAsks } from '../platform/auth/acting.js';
import { Answers } from '../platform/openapi/documented.js';
import { FindStuckUseCase } from './find-stuck.use-case.js';
import { ListDeliveriesUseCase } from './list-deliveries.use-case.js';

@ApiTags('Operations')
@Controller('operations')
export class OperationsController {
  constructor(
    @Inject(FindStuckUseCase) private readonly findStuck: FindStuckUseCase,
    @Inject(ListDeliveriesUseCase) private readonly listDeliveries: ListDeliveriesUseCase,
  ) {}

  @Get('stuck')
  @Answers('Find what is stuck, with its cause', http.stuckList)
  stuck(@WhoAsks() actor: Actor, @Query({ schema: http.pageQuery }) slice: z.output<typeof http.pageQuery>) {
    return this.findStuck.execute(actor, slice);
  }

  @Get('outbox')
  @Answers('List deliveries: mails and messages', http.deliveryPage)
  outbox(@WhoAsks() actor: Actor, @Query({ schema: http.outboxQuery }) query: z.output<typeof http.outboxQuery>) {
    return this.listDeliveries.execute(actor, query);
  }
}
