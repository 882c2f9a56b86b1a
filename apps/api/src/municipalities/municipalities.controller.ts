import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import { type Actor, NEW_ROUND } from '@ronde/domain';
import { WhoAsks } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { Answers } from '../platform/openapi/documented.js';
import { API_SETTINGS, type ApiSettings } from '../platform/settings.js';
import { Municipalities } from '../platform/registers/municipalities.js';

/** The register of municipalities, to choose from by name. */
@ApiTags('Registers')
@Controller('municipalities')
export class MunicipalitiesController {
  constructor(
    @Inject(Municipalities) private readonly municipalities: Municipalities,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Get()
  @Answers('List the municipalities by name', http.municipalityList)
  async list(@WhoAsks() actor: Actor) {
    insistPermitted(actor, 'readRound', NEW_ROUND);
    const names = [...(await this.municipalities.byCode())].map(([code, name]) => ({ code, name }));
    return { items: names.sort((one, other) => one.name.localeCompare(other.name, 'nl')) };
  }

  @Get('map')
  @Answers('Read the areas of the municipalities, to draw a map with', http.municipalityMap)
  map(@WhoAsks() actor: Actor) {
    insistPermitted(actor, 'readRound', NEW_ROUND);
    return { map: this.settings.municipalityMap ?? null };
  }
}
