import { Controller, Get, Headers, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { WhoAsks } from '../platform/auth/acting.js';
import { AnswersFile } from '../platform/openapi/documented.js';
import { FollowEventsUseCase } from './follow-events.use-case.js';

@ApiTags('Events')
@Controller('events')
export class EventsController {
  constructor(@Inject(FollowEventsUseCase) private readonly followEvents: FollowEventsUseCase) {}

  @Get()
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Id of the last event that was seen, as browsers send it when they come back; goes before `after`.',
  })
  @AnswersFile('Hear, for as long as you listen, which of the files you may see have changed', 'text/event-stream')
  async follow(
    @WhoAsks() actor: Actor,
    @Query({ schema: http.eventsQuery }) { after }: z.output<typeof http.eventsQuery>,
    @Headers('last-event-id') last: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const events = await this.followEvents.execute(actor, request.headers, last ?? after);
    reply.raw.once('close', () => events.destroy());
    void reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      // Nothing else comes over it: so a server that ends need not wait for it.
      .header('connection', 'close')
      .send(events);
  }
}
