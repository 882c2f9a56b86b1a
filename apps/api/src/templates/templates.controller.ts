import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyReply } from 'fastify';
import { WhoAsks } from '../platform/auth/acting.js';
import { Answers, AnswersFile } from '../platform/openapi/documented.js';
import { ReadTemplatesUseCase } from './read-templates.use-case.js';

/** What mails and letters look like, to read before one leaves. */
@ApiTags('Templates')
@Controller('templates')
export class TemplatesController {
  constructor(@Inject(ReadTemplatesUseCase) private readonly templates: ReadTemplatesUseCase) {}

  @Get()
  @Answers('List every kind of mail and letter', http.templateList)
  list(@WhoAsks() actor: Actor) {
    return this.templates.list(actor);
  }

  @Get('mails/:mail')
  @Answers('Read a mail as it might leave, about a made-up file', http.exampleMailView)
  mail(@WhoAsks() actor: Actor, @Param('mail') mail: string) {
    return this.templates.mail(actor, mail);
  }

  @Get('letters/:letter')
  @AnswersFile('Read a letter as it might leave, about a made-up file', 'application/pdf')
  async letter(@WhoAsks() actor: Actor, @Param('letter') letter: string, @Res() reply: FastifyReply) {
    const bytes = await this.templates.letter(actor, letter);
    void reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename*=UTF-8''voorbeeld-${letter}.pdf`)
      .header('cache-control', 'private, max-age=300')
      .send(Buffer.from(bytes));
  }
}
