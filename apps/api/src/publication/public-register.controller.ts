import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as http from '@ronde/contracts/http';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Public } from '../platform/auth/actor.guard.js';
import { sendTable, type Table } from '../platform/http/send-table.js';
import { AnswersOrTable } from '../platform/openapi/documented.js';
import { ReadPublicRegisterUseCase } from './read-public-register.use-case.js';

type Register = Awaited<ReturnType<ReadPublicRegisterUseCase['execute']>>;

const COLUMNS = [
  'year',
  'municipality',
  'code',
  'onBehalfOf',
  'awardedCents',
  'notifiedOn',
  'caseReference',
  'regulation',
];

/** The public register of awards; whoever asks need not say who they are. */
@ApiTags('Public register')
@Controller('public-register')
@Public()
export class PublicRegisterController {
  constructor(@Inject(ReadPublicRegisterUseCase) private readonly register: ReadPublicRegisterUseCase) {}

  @Get()
  @AnswersOrTable('Read the public register of awards', http.publicRegister)
  async read(
    @Query({ schema: http.publicRegisterQuery }) { format, ...wanted }: z.output<typeof http.publicRegisterQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const register = await this.register.execute(wanted);
    return format === 'json' ? register : sendTable(reply, format, 'public-register', asTable(register));
  }
}

/** One line per award. */
function asTable({ items }: Register): Table {
  const rows = items.map(({ year, municipality: { name, code }, partners, ...award }) => {
    const onBehalfOf = partners.map((partner) => partner.name).join(', ');
    const { awardedCents, notifiedOn, caseReference, regulation } = award;
    return [year, name, code, onBehalfOf, awardedCents, notifiedOn, caseReference, regulation];
  });
  return { columns: COLUMNS, rows: [rows] };
}
