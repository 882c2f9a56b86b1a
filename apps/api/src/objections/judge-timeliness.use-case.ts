import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { judgeTimelinessBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import { objectionIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator judges an early or late objection, with the decision as it stands now (Awb 6:10, 6:11). */
@Injectable()
export class JudgeTimelinessUseCase {
  constructor(
    @Inject(DecideOnObjection) private readonly decide: DecideOnObjection,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  async execute(acting: Acting, params: ObjectionParams, body: z.output<typeof judgeTimelinessBody>): Promise<Answer> {
    const [{ against }, { state }] = await Promise.all([
      this.decide.fileOf(params),
      this.files.objection(objectionIdOf(params)),
    ]);
    return this.decide.take(acting, params, 'judgeTimeliness', { ...body, against: against(state) });
  }
}
