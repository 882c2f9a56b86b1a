import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/actor.guard.js';
import { CheckReadinessUseCase, type Readiness } from './check-readiness.use-case.js';

@ApiTags('Health')
@Public()
@Controller()
export class HealthController {
  constructor(@Inject(CheckReadinessUseCase) private readonly checkReadiness: CheckReadinessUseCase) {}

  /** The process runs. */
  @Get(['live', 'api/v1/live'])
  live(): { readonly status: 'up' } {
    return { status: 'up' };
  }

  /** Each thing the API depends on. 503 when receipts cannot be stored; without the engine those are still taken. */
  @Get(['ready', 'api/v1/ready'])
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.checkReadiness.execute();
    void reply.status(readiness.status === 'down' ? 503 : 200).header('cache-control', 'no-store');
    return readiness;
  }
}
