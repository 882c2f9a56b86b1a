import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import { RoundAct } from '../platform/audit/act.js';
import { WhoActs, type Acting } from '../platform/auth/acting.js';
import { Changes } from '../platform/openapi/documented.js';
import { MoveRoundClockUseCase, type ClockMove } from './move-round-clock.use-case.js';

@ApiTags('Rounds')
@Controller('rounds')
export class RoundClockController {
  constructor(@Inject(MoveRoundClockUseCase) private readonly moveClock: MoveRoundClockUseCase) {}

  @Post(':roundId/clock')
  @RoundAct('moveClock')
  @HttpCode(200)
  @Changes('Move the clock of a rehearsal', http.roundClockView)
  move(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.roundClockBody }) body: ClockMove,
  ) {
    return this.moveClock.execute(acting, roundId, body);
  }
}
