import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { RepresentativesAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { AskAuthorisationUseCase } from './ask-authorisation.use-case.js';
import { ConfirmRepresentativeUseCase } from './confirm-representative.use-case.js';
import { EndRepresentationUseCase } from './end-representation.use-case.js';
import { GiveAuthorisationUseCase } from './give-authorisation.use-case.js';
import { ListRepresentativesUseCase } from './list-representatives.use-case.js';
import { RefuseRepresentativeUseCase } from './refuse-representative.use-case.js';
import { RegisterRepresentativeUseCase } from './register-representative.use-case.js';

/** The register of who acts for a municipality in a round (Awb 2:1, 2:2). */
@ApiTags('Representatives')
@Controller('rounds/:roundId/representatives')
export class RepresentativesController {
  constructor(
    @Inject(RegisterRepresentativeUseCase) private readonly registerRepresentative: RegisterRepresentativeUseCase,
    @Inject(AskAuthorisationUseCase) private readonly askAuthorisation: AskAuthorisationUseCase,
    @Inject(GiveAuthorisationUseCase) private readonly giveAuthorisation: GiveAuthorisationUseCase,
    @Inject(ConfirmRepresentativeUseCase) private readonly confirmRepresentative: ConfirmRepresentativeUseCase,
    @Inject(RefuseRepresentativeUseCase) private readonly refuseRepresentative: RefuseRepresentativeUseCase,
    @Inject(EndRepresentationUseCase) private readonly endRepresentation: EndRepresentationUseCase,
    @Inject(ListRepresentativesUseCase) private readonly listRepresentatives: ListRepresentativesUseCase,
  ) {}

  @Post()
  @RepresentativesAct('registerRepresentative')
  @Changes('Register who acts for a municipality, and in what', http.registeredRepresentative, 201)
  register(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Body({ schema: http.representativeBody }) body: z.output<typeof http.representativeBody>,
  ) {
    return this.registerRepresentative.execute(acting, roundId, body);
  }

  @Post(':representationId/authorisation-request')
  @HttpCode(200)
  @RepresentativesAct('askAuthorisation')
  @Changes('Ask for the written authorisation', http.answer)
  ask(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Param('representationId') representationId: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.askAuthorisation.execute(acting, roundId, representationId, body);
  }

  @Post(':representationId/authorisation')
  @HttpCode(200)
  @RepresentativesAct('giveAuthorisation')
  @Changes('Hand in the written authorisation, by its hash', http.answer)
  give(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Param('representationId') representationId: string,
    @Body({ schema: http.authorisationBody }) body: z.output<typeof http.authorisationBody>,
  ) {
    return this.giveAuthorisation.execute(acting, roundId, representationId, body);
  }

  @Post(':representationId/confirmation')
  @HttpCode(200)
  @RepresentativesAct('confirmRepresentative')
  @Changes('Confirm that somebody is authorised', http.answer)
  confirm(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Param('representationId') representationId: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.confirmRepresentative.execute(acting, roundId, representationId, body);
  }

  @Post(':representationId/refusal')
  @HttpCode(200)
  @RepresentativesAct('refuseRepresentative')
  @Changes('Refuse a representative, with a reason', http.answer)
  refuse(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Param('representationId') representationId: string,
    @Body({ schema: http.refuseRepresentativeBody }) body: z.output<typeof http.refuseRepresentativeBody>,
  ) {
    return this.refuseRepresentative.execute(acting, roundId, representationId, body);
  }

  @Post(':representationId/end')
  @HttpCode(200)
  @RepresentativesAct('endRepresentation')
  @Changes('End a representation', http.answer)
  end(
    @WhoActs() acting: Acting,
    @Param('roundId') roundId: string,
    @Param('representationId') representationId: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.endRepresentation.execute(acting, roundId, representationId, body);
  }

  @Get()
  @Answers('Read who acts for whom in a round', http.representationList)
  list(@WhoAsks() actor: Actor, @Param('roundId') roundId: string) {
    return this.listRepresentatives.execute(actor, roundId);
  }
}
