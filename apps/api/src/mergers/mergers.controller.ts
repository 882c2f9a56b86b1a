import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { MergerAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { ListMergersUseCase } from './list-mergers.use-case.js';
import { RegisterMergerUseCase } from './register-merger.use-case.js';
import { StrikeMergerUseCase } from './strike-merger.use-case.js';

/** The register of municipalities that become one, and who takes over their files. */
@ApiTags('Mergers')
@Controller('rounds/:roundId/mergers')
export class MergersController {
  constructor(
    @Inject(RegisterMergerUseCase) private readonly registerMerger: RegisterMergerUseCase,
    @Inject(StrikeMergerUseCase) private readonly strikeMerger: StrikeMergerUseCase,
    @Inject(ListMergersUseCase) private readonly listMergers: ListMergersUseCase,
  ) {}

  @Post()
  @MergerAct('registerMerger')
  @Changes('Register municipalities that become one', http.registeredMerger, 201)
  register(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.mergerBody }) body: z.output<typeof http.mergerBody>,
  ) {
    return this.registerMerger.execute(acting, roundId, body);
  }

  @Post(':mergerId/striking-out')
  @HttpCode(200)
  @MergerAct('strikeMerger')
  @Changes('Strike out a merger that was registered by mistake', http.answer)
  strike(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Param('mergerId') mergerId: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.strikeMerger.execute(acting, roundId, mergerId, body);
  }

  @Get()
  @Answers('Read which municipalities become one', http.mergerList)
  list(@WhoAsks() actor: Actor, @Param('roundId') roundId: string) {
    return this.listMergers.execute(actor, roundId);
  }
}
