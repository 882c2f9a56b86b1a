import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import { WhoAsks } from '../platform/auth/acting.js';
import { AnswersFile } from '../platform/openapi/documented.js';
import { BundleEvidenceUseCase, type EvidenceParams } from './bundle-evidence.use-case.js';

@ApiTags('Journal')
@Controller('rounds/:roundId/applications/:code')
export class EvidenceController {
  constructor(@Inject(BundleEvidenceUseCase) private readonly bundleEvidence: BundleEvidenceUseCase) {}

  @Get('evidence.zip')
  @AnswersFile(
    'Take away the evidence of an application, with a check that needs neither us nor the internet',
    'application/zip',
  )
  async evidence(@WhoAsks() actor: Actor, @Param() params: EvidenceParams, @Res() reply: FastifyReply) {
    const { name, bytes } = await this.bundleEvidence.execute(actor, params);
    void reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('cache-control', 'private, no-store')
      .send(bytes);
  }
}
