import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { z } from 'zod';
import { AbsenceAct } from '../platform/audit/act.js';
import { WhoActs, WhoAsks, type Acting } from '../platform/auth/acting.js';
import { Answers, Changes } from '../platform/openapi/documented.js';
import { EndAbsenceUseCase } from './end-absence.use-case.js';
import { ListAbsencesUseCase } from './list-absences.use-case.js';
import { RegisterAbsenceUseCase } from './register-absence.use-case.js';

/** The register of who is away, and who does the work then. */
@ApiTags('Absence')
@Controller('absences')
export class AbsencesController {
  constructor(
    @Inject(RegisterAbsenceUseCase) private readonly registerAbsence: RegisterAbsenceUseCase,
    @Inject(EndAbsenceUseCase) private readonly endAbsence: EndAbsenceUseCase,
    @Inject(ListAbsencesUseCase) private readonly listAbsences: ListAbsencesUseCase,
  ) {}

  @Post()
  @AbsenceAct('registerAbsence')
  @Changes('Register who will be away, and who does the work then', http.registeredAbsence, 201)
  register(@WhoActs() acting: Acting, @Body({ schema: http.absenceBody }) body: z.output<typeof http.absenceBody>) {
    return this.registerAbsence.execute(acting, body);
  }

  @Post(':absenceId/end')
  @HttpCode(200)
  @AbsenceAct('endAbsence')
  @Changes('End an absence earlier than was registered', http.answer)
  end(
    @WhoActs() acting: Acting,
    @Param('absenceId') absenceId: string,
    @Body({ schema: http.reasonedBody }) body: z.output<typeof http.reasonedBody>,
  ) {
    return this.endAbsence.execute(acting, absenceId, body);
  }

  @Get()
  @Answers('Read the register of absence', http.absenceList)
  list(@WhoAsks() actor: Actor, @Query({ schema: http.absencesQuery }) query: z.output<typeof http.absencesQuery>) {
    return this.listAbsences.execute(actor, query.substituteId);
  }
}
