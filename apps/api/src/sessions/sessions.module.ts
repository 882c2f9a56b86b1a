import { Module } from '@nestjs/common';
import { ChooseDemoPersonUseCase } from './choose-demo-person.use-case.js';
import { ListDemoPeopleUseCase } from './list-demo-people.use-case.js';
import { ReadMeUseCase } from './read-me.use-case.js';
import { SessionsController } from './sessions.controller.js';

@Module({
  controllers: [SessionsController],
  providers: [ReadMeUseCase, ListDemoPeopleUseCase, ChooseDemoPersonUseCase],
})
export class SessionsModule {}
