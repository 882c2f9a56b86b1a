import { Module } from '@nestjs/common';
import { EVENT_LIMITS, eventLimits } from './event-limits.js';
import { EventsController } from './events.controller.js';
import { FollowEventsUseCase } from './follow-events.use-case.js';
import { JournalFollower } from './journal-follower.js';

@Module({
  controllers: [EventsController],
  providers: [FollowEventsUseCase, JournalFollower, { provide: EVENT_LIMITS, useValue: { ...eventLimits } }],
})
export class EventsModule {}
