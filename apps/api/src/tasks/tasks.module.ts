import { Module } from '@nestjs/common';
import { ListTasksUseCase } from './list-tasks.use-case.js';
import { TasksController } from './tasks.controller.js';
import { WorkOnTaskUseCase } from './work-on-task.use-case.js';

@Module({
  controllers: [TasksController],
  providers: [ListTasksUseCase, WorkOnTaskUseCase],
})
export class TasksModule {}
