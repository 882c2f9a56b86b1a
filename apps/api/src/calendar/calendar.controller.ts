import { Controller, Get, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Public } from '../platform/auth/actor.guard.js';
import { Answers, AnswersFile, Changes } from '../platform/openapi/documented.js';
import { IssueCalendarFeedUseCase } from './issue-calendar-feed.use-case.js';
import { ListCalendarFeedsUseCase } from './list-calendar-feeds.use-case.js';
import { ReadCalendarFeedUseCase } from './read-calendar-feed.use-case.js';
import { ReadCalendarUseCase } from './read-calendar.use-case.js';
import { RevokeCalendarFeedUseCase, type FeedParams } from './revoke-calendar-feed.use-case.js';

/** The open deadlines of a round, and the addresses under which calendar programs read them. */
@ApiTags('Calendar')
@Controller()
export class CalendarController {
  constructor(
    @Inject(ReadCalendarUseCase) private readonly readCalendar: ReadCalendarUseCase,
    @Inject(IssueCalendarFeedUseCase) private readonly issueFeed: IssueCalendarFeedUseCase,
    @Inject(ListCalendarFeedsUseCase) private readonly listFeeds: ListCalendarFeedsUseCase,
    @Inject(RevokeCalendarFeedUseCase) private readonly revokeFeed: RevokeCalendarFeedUseCase,
    @Inject(ReadCalendarFeedUseCase) private readonly readFeed: ReadCalendarFeedUseCase,
  ) {}

  @Get('rounds/:roundId/calendar')
  @Answers('Read the open deadlines of a round, the first to end first', http.calendarPage)
  read(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.calendarQuery }) query: z.output<typeof http.calendarQuery>,
  ) {
    return this.readCalendar.execute(actor, roundId, query);
  }

  @Post('rounds/:roundId/calendar-feeds')
  @RoundAct('holdCalendarFeed')
  @Changes('Get an address under which a calendar program reads your deadlines', http.newCalendarFeed, 201)
  issue(@WhoActs() acting: Acting, @Param('roundId') roundId: string) {
    return this.issueFeed.execute(acting, roundId);
  }

  @Get('rounds/:roundId/calendar-feeds')
  @Answers('List your calendar feeds', http.calendarFeedList)
  list(@WhoAsks() actor: Actor, @Param('roundId') roundId: string) {
    return this.listFeeds.execute(actor, roundId);
  }

  @Post('rounds/:roundId/calendar-feeds/:feedId/revocation')
  @HttpCode(200)
  @RoundAct('holdCalendarFeed')
  @Changes('Revoke a calendar feed', http.revokedCalendarFeed)
  revoke(@WhoActs() acting: Acting, @Param() params: FeedParams) {
    return this.revokeFeed.execute(acting, params);
  }

  @Get('calendar-feeds/:file')
  @Public()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, max-age=900')
  @AnswersFile('Read a calendar feed (iCalendar); the address is the permission', 'text/calendar')
  feed(@Param('file') file: string) {
    return this.readFeed.execute(file);
  }
}
