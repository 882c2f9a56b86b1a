import { Module } from '@nestjs/common';
import { BoardController } from './board.controller.js';
import { CalendarController } from './calendar.controller.js';
import { Calendar } from './calendar.js';
import { IssueCalendarFeedUseCase } from './issue-calendar-feed.use-case.js';
import { ListCalendarFeedsUseCase } from './list-calendar-feeds.use-case.js';
import { ReadBoardUseCase } from './read-board.use-case.js';
import { ReadCalendarFeedUseCase } from './read-calendar-feed.use-case.js';
import { ReadCalendarUseCase } from './read-calendar.use-case.js';
import { RevokeCalendarFeedUseCase } from './revoke-calendar-feed.use-case.js';

@Module({
  controllers: [CalendarController, BoardController],
  providers: [
    Calendar,
    IssueCalendarFeedUseCase,
    ListCalendarFeedsUseCase,
    ReadBoardUseCase,
    ReadCalendarFeedUseCase,
    ReadCalendarUseCase,
    RevokeCalendarFeedUseCase,
  ],
})
export class CalendarModule {}
