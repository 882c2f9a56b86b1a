import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { Calendar } from './calendar.js';
import { IssueCalendarFeedUseCase } from './issue-calendar-feed.use-case.js';
import { ListCalendarFeedsUseCase } from './list-calendar-feeds.use-case.js';
import { ReadCalendarFeedUseCase } from './read-calendar-feed.use-case.js';
import { ReadCalendarUseCase } from './read-calendar.use-case.js';
import { RevokeCalendarFeedUseCase } from './revoke-calendar-feed.use-case.js';

@Module({
  controllers: [CalendarController],
  providers: [
    Calendar,
    IssueCalendarFeedUseCase,
    ListCalendarFeedsUseCase,
    ReadCalendarFeedUseCase,
    ReadCalendarUseCase,
    RevokeCalendarFeedUseCase,
  ],
})
export class CalendarModule {}
