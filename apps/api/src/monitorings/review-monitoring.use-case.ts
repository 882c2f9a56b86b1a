import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { reviewMonitoringBody } from '@ronde/contracts/http';
import { monitoringInView } from '@ronde/domain';
import type { z } from 'zod';
import { monitoringIdOf, municipalityOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { Decisions } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';
import type { MonitoringParams } from './report-monitoring.use-case.js';

/** An administrator judges whether the money is spent efficiently. */
@Injectable()
export class ReviewMonitoringUseCase {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(acting: Acting, params: MonitoringParams, body: z.output<typeof reviewMonitoringBody>): Promise<Answer> {
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name: 'reviewMonitoring',
      content: body,
      read: () => this.files.monitoring(monitoringIdOf(params)),
      view: (state) => monitoringInView(state, municipalityOf(params)),
    });
  }
}
