import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  applicationStream,
  evaluationStream,
  monitoringStream,
  paymentStream,
  recoveryStream,
  roundStream,
  taskStream,
} from '@ronde/contracts';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import {
  applicationIdOf,
  evaluationIdOf,
  monitoringIdOf,
  paymentIdOf,
  recoveryIdOf,
  taskIdOf,
  type FileParams,
} from '../platform/audit/act.js';
import { WhoAsks } from '../platform/auth/acting.js';
import { Answers } from '../platform/openapi/documented.js';
import { ReadExecutionUseCase } from './read-execution.use-case.js';

type Slice = z.output<typeof http.executionQuery>;

/** The workflow behind each kind of file; the history is paged by `after` and `limit`. */
@ApiTags('Workflows')
@Controller('rounds/:roundId')
export class ExecutionsController {
  constructor(@Inject(ReadExecutionUseCase) private readonly readExecution: ReadExecutionUseCase) {}

  @Get('workflow')
  @Answers('Look at the workflow of a round', http.executionView)
  ofRound(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.executionQuery }) slice: Slice,
  ) {
    return this.readExecution.execute(actor, roundStream(roundId), slice);
  }

  @Get('applications/:code/workflow')
  @Answers('Look at the workflow of an application', http.executionView)
  ofApplication(
    @WhoAsks() actor: Actor,
    @Param() params: FileParams,
    @Query({ schema: http.executionQuery }) slice: Slice,
  ) {
    return this.readExecution.execute(actor, applicationStream(applicationIdOf(params)), slice);
  }

  @Get('tasks/:task/workflow')
  @Answers('Look at the workflow of a task', http.executionView)
  ofTask(@WhoAsks() actor: Actor, @Param() params: FileParams, @Query({ schema: http.executionQuery }) slice: Slice) {
    return this.readExecution.execute(actor, taskStream(taskIdOf(params)), slice);
  }

  @Get('evaluations/:code/:project/workflow')
  @Answers('Look at the workflow of an evaluation', http.executionView)
  ofEvaluation(
    @WhoAsks() actor: Actor,
    @Param() params: FileParams,
    @Query({ schema: http.executionQuery }) slice: Slice,
  ) {
    return this.readExecution.execute(actor, evaluationStream(evaluationIdOf(params)), slice);
  }

  @Get('monitorings/:code/workflow')
  @Answers('Look at the workflow of a monitoring record', http.executionView)
  ofMonitoring(
    @WhoAsks() actor: Actor,
    @Param() params: FileParams,
    @Query({ schema: http.executionQuery }) slice: Slice,
  ) {
    return this.readExecution.execute(actor, monitoringStream(monitoringIdOf(params)), slice);
  }

  @Get('monitorings/:code/:year/workflow')
  @Answers('Look at the workflow of the monitoring record of one budget year', http.executionView)
  ofYearMonitoring(
    @WhoAsks() actor: Actor,
    @Param() params: FileParams,
    @Query({ schema: http.executionQuery }) slice: Slice,
  ) {
    return this.readExecution.execute(actor, monitoringStream(monitoringIdOf(params)), slice);
  }

  @Get('recoveries/:code/:nth/workflow')
  @Answers('Look at the workflow of a claim', http.executionView)
  ofRecovery(
    @WhoAsks() actor: Actor,
    @Param() params: FileParams,
    @Query({ schema: http.executionQuery }) slice: Slice,
  ) {
    return this.readExecution.execute(actor, recoveryStream(recoveryIdOf(params)), slice);
  }

  @Get('payments/:code/:nth/workflow')
  @Answers('Look at the workflow of a payment', http.executionView)
  ofPayment(
    @WhoAsks() actor: Actor,
    @Param() params: FileParams,
    @Query({ schema: http.executionQuery }) slice: Slice,
  ) {
    return this.readExecution.execute(actor, paymentStream(paymentIdOf(params)), slice);
  }
}
