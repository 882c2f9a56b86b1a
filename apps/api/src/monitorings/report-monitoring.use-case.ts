import { Inject, Injectable } from '@nestjs/common';
import type { monitoringReportBody } from '@ronde/contracts/http';
import { executionEndsOn, localDateOf, monitoringInView, underspending, type MonitoringFact } from '@ronde/domain';
import type { z } from 'zod';
import { insistAmounts, insistOwnProjects } from '../platform/applications/own-projects.js';
import { applicationIdOf, monitoringIdOf, municipalityOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { attachmentsTo } from '../platform/attachments/attachments.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { FileReceipts, type ReceiptAcknowledged } from '../platform/receipts/file-receipts.js';

/** The address of a monitoring record. */
export interface MonitoringParams {
  readonly roundId: string;
  readonly code: string;
  /** The budget year it is about; absent for the report at the end of the execution. */
  readonly year?: string;
}

/** The lead municipality reports how its projects stand (Regeling 2022 art. 9(1)). */
@Injectable()
export class ReportMonitoringUseCase {
  constructor(
    @Inject(FileReceipts) private readonly receipts: FileReceipts,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(
    acting: Acting,
    params: MonitoringParams,
    body: z.output<typeof monitoringReportBody>,
  ): Promise<ReceiptAcknowledged> {
    const { progress, municipalitiesReached } = body;
    return this.receipts.take(acting, {
      roundId: params.roundId,
      action: 'submitMonitoring',
      kind: 'monitoring',
      content: body,
      attachments: attachmentsTo(params, body),
      read: () => this.read(params),
      view: ({ monitoring }) => monitoringInView(monitoring, municipalityOf(params)),
      fact: ({ application }, { receivedAt, contentHash, round: { terms }, attached }): MonitoringFact => {
        insistOwnProjects(
          application,
          progress.map(({ projectId }) => projectId),
          'progress',
        );
        insistAmounts(
          progress.map(({ spentCents }) => spentCents),
          (index) => `progress.${index}.spentCents`,
        );
        const lagging = underspending(
          application.award?.totalCents ?? 0,
          progress.map(({ spentCents }) => spentCents),
          {
            startsOn: terms.dates.executionStartsOn,
            endsOn: executionEndsOn(application, terms),
            on: localDateOf(receivedAt),
          },
        );
        const report = { progress, municipalitiesReached, contentHash, receivedAt, ...attached };
        return { type: 'monitoringReceived', data: { ...report, ...(lagging && { underspending: lagging }) } };
      },
    });
  }

  private async read(params: MonitoringParams) {
    const [monitoring, application] = await Promise.all([
      this.files.monitoring(monitoringIdOf(params)),
      this.files.application(applicationIdOf(params)),
    ]);
    return { ...monitoring, state: { monitoring: monitoring.state, application: application.state } };
  }
}
