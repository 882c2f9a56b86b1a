import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import { type Actor, FRAMEWORK_PRESETS, NEW_ROUND } from '@ronde/domain';
import { WhoAsks } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { Answers } from '../platform/openapi/documented.js';

/** The frameworks of earlier rounds, from which a round can be drafted. */
@ApiTags('Rounds')
@Controller('framework-presets')
export class FrameworkPresetsController {
  @Get()
  @Answers('List the frameworks from which a round can be drafted', http.frameworkPresets)
  list(@WhoAsks() actor: Actor) {
    insistPermitted(actor, 'readRound', NEW_ROUND);
    return { items: FRAMEWORK_PRESETS };
  }
}
