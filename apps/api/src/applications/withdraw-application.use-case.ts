import { Inject, Injectable } from '@nestjs/common';
import type { withdrawalBody } from '@ronde/contracts/http';
import { applicationInView, type ApplicationFact } from '@ronde/domain';
import type { z } from 'zod';
import { insistOwnProjects } from '../platform/applications/own-projects.js';
import { applicationIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { FileReceipts, type ReceiptAcknowledged } from '../platform/receipts/file-receipts.js';
import type { ApplicationParams } from './decide-on-application.js';

/** The applicant withdraws the application, or some of its projects, before the decision. */
@Injectable()
export class WithdrawApplicationUseCase {
  constructor(
    @Inject(FileReceipts) private readonly receipts: FileReceipts,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(
    acting: Acting,
    params: ApplicationParams,
    body: z.output<typeof withdrawalBody>,
  ): Promise<ReceiptAcknowledged> {
    const { projectIds } = body;
    return this.receipts.take(acting, {
      roundId: params.roundId,
      action: 'withdraw',
      kind: 'withdrawal',
      content: body,
      reason: body.reason,
      read: () => this.files.application(applicationIdOf(params)),
      view: (state) => applicationInView(state),
      fact: (state, { receivedAt }): ApplicationFact => {
        if (projectIds !== 'ALL') insistOwnProjects(state, projectIds, 'projectIds');
        return { type: 'withdrawalReceived', data: { projectIds, receivedAt } };
      },
    });
  }
}
