import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { AlsoJudgedBy } from '../platform/problems/also-judged.js';
import { AnnounceDecisionsUseCase } from './announce-decisions.use-case.js';
import { ApproveFrameworkUseCase } from './approve-framework.use-case.js';
import { ApproveInvitedListUseCase } from './approve-invited-list.use-case.js';
import { CancelRoundUseCase } from './cancel-round.use-case.js';
import { DraftInvitedListUseCase } from './draft-invited-list.use-case.js';
import { DraftRoundUseCase } from './draft-round.use-case.js';
import { ListRoundsUseCase } from './list-rounds.use-case.js';
import { MoveCallClosingUseCase } from './move-call-closing.use-case.js';
import { ReadRegionalReachUseCase } from './read-regional-reach.use-case.js';
import { ReadRoundFiguresUseCase } from './read-round-figures.use-case.js';
import { ReadRoundUseCase } from './read-round.use-case.js';
import { RecordOutageUseCase } from './record-outage.use-case.js';
import { RoundJudge } from './round-judge.js';

@ApiTags('Rounds')
@Controller('rounds')
export class RoundsController {
  constructor(
    @Inject(DraftRoundUseCase) private readonly draftRound: DraftRoundUseCase,
    @Inject(ListRoundsUseCase) private readonly listRounds: ListRoundsUseCase,
    @Inject(ReadRoundUseCase) private readonly readRound: ReadRoundUseCase,
    @Inject(ReadRoundFiguresUseCase) private readonly readFigures: ReadRoundFiguresUseCase,
    @Inject(ReadRegionalReachUseCase) private readonly readReach: ReadRegionalReachUseCase,
    @Inject(ApproveFrameworkUseCase) private readonly approveFramework: ApproveFrameworkUseCase,
    @Inject(DraftInvitedListUseCase) private readonly draftInvitedList: DraftInvitedListUseCase,
    @Inject(ApproveInvitedListUseCase) private readonly approveInvitedList: ApproveInvitedListUseCase,
    @Inject(MoveCallClosingUseCase) private readonly moveCallClosing: MoveCallClosingUseCase,
    @Inject(AnnounceDecisionsUseCase) private readonly announceDecisions: AnnounceDecisionsUseCase,
    @Inject(CancelRoundUseCase) private readonly cancelRound: CancelRoundUseCase,
    @Inject(RecordOutageUseCase) private readonly recordOutage: RecordOutageUseCase,
  ) {}

  @Post()
  @RoundAct('draftRound')
  @AlsoJudgedBy(RoundJudge)
  @Changes('Draft a round: its framework, dates and constants', http.draftedRound, 201)
  draft(@WhoActs() acting: Acting, @Body({ schema: http.draftRoundBody }) body: z.output<typeof http.draftRoundBody>) {
    return this.draftRound.execute(acting, body);
  }

  @Get()
  @Answers('List rounds', http.roundPage)
  list(@WhoAsks() actor: Actor, @Query({ schema: http.roundsQuery }) query: z.output<typeof http.roundsQuery>) {
    return this.listRounds.execute(actor, query);
  }

  @Get(':roundId')
  @Answers('Read a round and what can be done with it', http.roundView)
  read(@WhoAsks() actor: Actor, @Param('roundId') roundId: string) {
    return this.readRound.execute(actor, roundId);
  }

  @Get(':roundId/figures')
  @Answers('Read the figures of a round', http.roundFigures)
  figures(@WhoAsks() actor: Actor, @Param('roundId') roundId: string) {
    return this.readFigures.execute(actor, roundId);
  }

  @Get(':roundId/reach')
  @Answers('Read which municipalities a round reaches, by safety region', http.regionalReach)
  reach(@WhoAsks() actor: Actor, @Param('roundId') roundId: string) {
    return this.readReach.execute(actor, roundId);
  }

  @Post(':roundId/framework/approval')
  @HttpCode(200)
  @RoundAct('approveFramework')
  @Changes('Approve the spending framework', http.answer)
  approve(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.approveFramework.execute(acting, roundId, body);
  }

  @Post(':roundId/invited-list')
  @HttpCode(200)
  @RoundAct('draftInvitedList')
  @Changes('Name the municipalities that may apply', http.answer)
  invite(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.invitedListBody }) body: z.output<typeof http.invitedListBody>,
  ) {
    return this.draftInvitedList.execute(acting, roundId, body);
  }

  @Post(':roundId/invited-list/approval')
  @HttpCode(200)
  @RoundAct('approveInvitedList')
  @Changes('Approve the list of invited municipalities', http.answer)
  approveList(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.approveInvitedList.execute(acting, roundId, body);
  }

  @Post(':roundId/call-closing')
  @HttpCode(200)
  @RoundAct('moveCallClosing')
  @Changes('Move the last day of the call', http.answer)
  moveClosing(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.callClosingBody }) body: z.output<typeof http.callClosingBody>,
  ) {
    return this.moveCallClosing.execute(acting, roundId, body);
  }

  @Post(':roundId/announcement')
  @HttpCode(200)
  @RoundAct('announceDecisions')
  @Changes('Tell that Parliament was told: decisions that were kept until then leave', http.answer)
  announce(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.announcementBody }) body: z.output<typeof http.announcementBody>,
  ) {
    return this.announceDecisions.execute(acting, roundId, body);
  }

  @Post(':roundId/outages')
  @HttpCode(200)
  @RoundAct('recordOutage')
  @Changes('Write down that the electronic channel did not work', http.answer)
  outage(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.outageBody }) body: z.output<typeof http.outageBody>,
  ) {
    return this.recordOutage.execute(acting, roundId, body);
  }

  @Post(':roundId/cancellation')
  @HttpCode(200)
  @RoundAct('cancelRound')
  @Changes('Cancel a round, with a reason', http.answer)
  cancel(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.cancelRoundBody }) body: z.output<typeof http.cancelRoundBody>,
  ) {
    return this.cancelRound.execute(acting, roundId, body);
  }
}
