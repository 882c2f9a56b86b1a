import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { applicationStream } from '@ronde/contracts';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { applicationIdOf } from '../platform/audit/act.js';
import { WhoAsks } from '../platform/auth/acting.js';
import { Answers } from '../platform/openapi/documented.js';
import { ReadJournalUseCase } from './read-journal.use-case.js';

@ApiTags('Journal')
@Controller()
export class JournalController {
  constructor(@Inject(ReadJournalUseCase) private readonly readJournal: ReadJournalUseCase) {}

  @Get('rounds/:roundId/journal')
  @Answers('Read the journal of a round, or of one of its streams', http.journalPage)
  ofRound(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.journalQuery }) query: z.output<typeof http.journalQuery>,
  ) {
    return this.readJournal.execute(actor, roundId, query);
  }

  @Get('rounds/:roundId/applications/:code/journal')
  @Answers('Read the journal of an application', http.journalPage)
  ofApplication(
    @WhoAsks() actor: Actor,
    @Param() params: { readonly roundId: string; readonly code: string },
    @Query({ schema: http.pageQuery }) query: z.output<typeof http.pageQuery>,
  ) {
    const stream = applicationStream(applicationIdOf(params));
    return this.readJournal.execute(actor, params.roundId, { ...query, stream });
  }

  @Get('journal/verification')
  @Answers('Check that a stream of the journal is whole', http.journalVerification)
  verify(@WhoAsks() actor: Actor, @Query({ schema: http.streamQuery }) { stream }: z.output<typeof http.streamQuery>) {
    return this.readJournal.verify(actor, stream);
  }
}
