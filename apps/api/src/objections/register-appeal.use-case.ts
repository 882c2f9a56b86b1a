import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { appealBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { objectionIdOf } from '../platform/audit/act.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { ReopenObjection } from './reopen-objection.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator notes that the decision on an objection was taken to court (Awb 8:1). */
@Injectable()
export class RegisterAppealUseCase {
  constructor(
    @Inject(DecideOnObjection) private readonly decide: DecideOnObjection,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(ReopenObjection) private readonly reopen: ReopenObjection,
  ) {}

  async execute(acting: Acting, params: ObjectionParams, body: z.output<typeof appealBody>): Promise<Answer> {
    const { state } = await this.files.objection(objectionIdOf(params));
    if (state.phase === 'ENDED') return this.reopen.forAppeal(acting, params, body);
    return this.decide.take(acting, params, 'registerAppeal', body);
  }
}
