import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import { WhoAsks } from '../platform/auth/acting.js';
import { AnswersFile } from '../platform/openapi/documented.js';
import { ReadApplicationFormUseCase } from './read-application-form.use-case.js';

/** The form that a college reads before its municipality applies. */
@ApiTags('Rounds')
@Controller('rounds/:roundId/application-form.pdf')
export class ApplicationFormsController {
  constructor(@Inject(ReadApplicationFormUseCase) private readonly readForm: ReadApplicationFormUseCase) {}

  @Get()
  @AnswersFile('Take away the blank form of a round, for the college of a municipality', 'application/pdf')
  async read(@WhoAsks() actor: Actor, @Param('roundId') roundId: string, @Res() reply: FastifyReply) {
    const form = await this.readForm.execute(actor, roundId);
    void reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename*=UTF-8''aanvraagformulier-${encodeURIComponent(roundId)}.pdf`)
      .header('cache-control', 'private, max-age=300')
      .send(form);
  }
}
