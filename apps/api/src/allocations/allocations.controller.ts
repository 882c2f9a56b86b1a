import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { CompareAllocationsUseCase } from './compare-allocations.use-case.js';
import { DecideAllocationUseCase, type AllocationParams } from './decide-allocation.use-case.js';
import { ListAllocationsUseCase } from './list-allocations.use-case.js';
import { ProposeAllocationUseCase } from './propose-allocation.use-case.js';

@ApiTags('Allocations')
@Controller('rounds/:roundId/allocations')
export class AllocationsController {
  constructor(
    @Inject(ProposeAllocationUseCase) private readonly propose: ProposeAllocationUseCase,
    @Inject(DecideAllocationUseCase) private readonly decide: DecideAllocationUseCase,
    @Inject(ListAllocationsUseCase) private readonly allocations: ListAllocationsUseCase,
    @Inject(CompareAllocationsUseCase) private readonly compare: CompareAllocationsUseCase,
  ) {}

  @Post()
  @HttpCode(200)
  @RoundAct('proposeAllocation')
  @Changes('Propose a division of the ceiling', http.proposedAllocation)
  proposeOne(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.allocationBody }) body: z.output<typeof http.allocationBody>,
  ) {
    return this.propose.execute(acting, roundId, body);
  }

  @Get()
  @Answers('List the proposals', http.allocationPage)
  list(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.pageQuery }) query: z.output<typeof http.pageQuery>,
  ) {
    return this.allocations.execute(actor, roundId, query);
  }

  @Get('scenarios')
  @Answers('Compare what each way to divide the money would give; decides nothing', http.allocationScenarios)
  scenarios(
    @WhoAsks() actor: Actor,
    @Param('roundId') roundId: string,
    @Query({ schema: http.scenariosQuery }) { weights }: z.output<typeof http.scenariosQuery>,
  ) {
    return this.compare.execute(actor, roundId, weights);
  }

  @Get(':allocation/lines')
  @Answers('List the lines of a proposal: what each project would get', http.allocationLinePage)
  lines(
    @WhoAsks() actor: Actor,
    @Param() params: AllocationParams,
    @Query({ schema: http.pageQuery }) query: z.output<typeof http.pageQuery>,
  ) {
    return this.allocations.lines(actor, params, query);
  }

  @Post(':allocation/approval')
  @HttpCode(200)
  @RoundAct('approveAllocation')
  @Changes('Approve the proposal', http.answer)
  approve(
    @WhoActs() acting: Acting,
    @Param() params: AllocationParams,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.decide.execute(acting, params, 'approveAllocation', body);
  }

  @Post(':allocation/return')
  @HttpCode(200)
  @RoundAct('returnAllocation')
  @Changes('Send the proposal back, with a reason', http.answer)
  return(
    @WhoActs() acting: Acting,
    @Param() params: AllocationParams,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.decide.execute(acting, params, 'returnAllocation', body);
  }
}
