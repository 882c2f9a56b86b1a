import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { TaskAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { ListTasksUseCase } from './list-tasks.use-case.js';
import { WorkOnTaskUseCase, type TaskParams } from './work-on-task.use-case.js';

@ApiTags('Tasks')
@Controller()
export class TasksController {
  constructor(
    @Inject(ListTasksUseCase) private readonly listTasks: ListTasksUseCase,
    @Inject(WorkOnTaskUseCase) private readonly workOnTask: WorkOnTaskUseCase,
  ) {}

  @Get('tasks')
  @Answers('List work, the most urgent first', http.taskPage)
  list(@WhoAsks() actor: Actor, @Query({ schema: http.tasksQuery }) query: z.output<typeof http.tasksQuery>) {
    return this.listTasks.execute(actor, query);
  }

  @Post('rounds/:roundId/tasks/:task/claim')
  @HttpCode(200)
  @TaskAct('claimTask')
  @Changes('Take a task', http.answer)
  claim(
    @WhoActs() acting: Acting,
    @Param() params: TaskParams,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.workOnTask.execute(acting, params, 'claimTask', body);
  }

  @Post('rounds/:roundId/tasks/:task/release')
  @HttpCode(200)
  @TaskAct('releaseTask')
  @Changes('Give a task back', http.answer)
  release(
    @WhoActs() acting: Acting,
    @Param() params: TaskParams,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.workOnTask.execute(acting, params, 'releaseTask', body);
  }
}
