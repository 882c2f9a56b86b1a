import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as http from '@ronde/contracts/http';
import { Answers } from '../openapi/documented.js';
import { Public } from '../auth/actor.guard.js';
import { CheckReadinessUseCase, type Readiness } from './check-readiness.use-case.js';

@ApiTags('Health')
@Public()
@Controller()
export class HealthController {
  constructor(@Inject(CheckReadinessUseCase) private readonly checkReadiness: CheckReadinessUseCase) {}

  @Get(['live', 'api/v1/live'])
  @Answers('See that the process runs', http.liveness)
  live(): { readonly status: 'up' } {
    return { status: 'up' };
  }

  /** Each thing the API depends on. 503 when receipts cannot be stored; without the engine those are still taken. */
  @Get(['ready', 'api/v1/ready'])
  @Answers('See whether what the API depends on is there', http.readiness)
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.checkReadiness.execute();
    void reply.status(readiness.status === 'down' ? 503 : 200).header('cache-control', 'no-store');
    return readiness;
  }
}
