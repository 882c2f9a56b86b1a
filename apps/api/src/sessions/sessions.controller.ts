import { Body, Controller, Delete, Get, HttpCode, Inject, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { WhoAsks } from '../platform/auth/acting.js';
import { Public } from '../platform/auth/actor.guard.js';
import { insistOwnPages } from '../platform/auth/own-pages-only.js';
import { noSessionCookie, sessionCookie } from '../platform/auth/session-cookie.js';
import { Answers, AnswersNothing } from '../platform/openapi/documented.js';
import { API_SETTINGS, type ApiSettings } from '../platform/settings.js';
import { ChooseDemoPersonUseCase } from './choose-demo-person.use-case.js';
import { ListDemoPeopleUseCase } from './list-demo-people.use-case.js';
import { ReadMeUseCase } from './read-me.use-case.js';

/** Who a browser is signed in as. */
@ApiTags('Sessions')
@Controller()
export class SessionsController {
  constructor(
    @Inject(ReadMeUseCase) private readonly readMe: ReadMeUseCase,
    @Inject(ListDemoPeopleUseCase) private readonly listDemoPeople: ListDemoPeopleUseCase,
    @Inject(ChooseDemoPersonUseCase) private readonly chooseDemoPerson: ChooseDemoPersonUseCase,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Get('me')
  @Answers('See who you are here', http.me)
  me(@WhoAsks() actor: Actor) {
    return this.readMe.execute(actor);
  }

  @Get('demo-people')
  @Public()
  @Answers('List the people of the demonstration; none where it is not one', http.demoPeople)
  people() {
    return this.listDemoPeople.execute();
  }

  @Put('session')
  @Public()
  @Answers('Sign a browser in as a person of the demonstration', http.me)
  async choose(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: http.chooseDemoPersonBody }) body: z.output<typeof http.chooseDemoPersonBody>,
  ) {
    insistOwnPages(request);
    const me = await this.chooseDemoPerson.execute(body.person);
    void reply.header('set-cookie', sessionCookie(body.person, this.settings.publicUrl));
    return me;
  }

  @Delete('session')
  @Public()
  @HttpCode(204)
  @AnswersNothing('Sign a browser out')
  end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): void {
    insistOwnPages(request);
    void reply.header('set-cookie', noSessionCookie(this.settings.publicUrl));
  }
}
