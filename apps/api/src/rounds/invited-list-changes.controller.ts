import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { z } from 'zod';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { ChangeInvitedListUseCase } from './change-invited-list.use-case.js';
import { DecideListChangeUseCase } from './decide-list-change.use-case.js';

/** Changes of the list of who is invited, once it is approved. */
@ApiTags('Rounds')
@Controller('rounds/:roundId/invited-list-changes')
export class InvitedListChangesController {
  constructor(
    @Inject(ChangeInvitedListUseCase) private readonly propose: ChangeInvitedListUseCase,
    @Inject(DecideListChangeUseCase) private readonly decide: DecideListChangeUseCase,
  ) {}

  @Post()
  @HttpCode(200)
  @RoundAct('changeInvitedList')
  @Changes('Propose to add municipalities to the approved list, or to take them off it', http.answer)
  change(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.listChangeBody }) body: z.output<typeof http.listChangeBody>,
  ) {
    return this.propose.execute(acting, roundId, body);
  }

  @Post(':change/approval')
  @HttpCode(200)
  @RoundAct('approveListChange')
  @Changes('Approve a change of the invited list: who was added is invited, who left is told', http.answer)
  approve(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Param('change') change: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.decide.execute(acting, { roundId, change }, 'approveListChange', body);
  }

  @Post(':change/return')
  @HttpCode(200)
  @RoundAct('returnListChange')
  @Changes('Send a change of the invited list back, with a reason', http.answer)
  return(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Param('change') change: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.decide.execute(acting, { roundId, change }, 'returnListChange', body);
  }
}
