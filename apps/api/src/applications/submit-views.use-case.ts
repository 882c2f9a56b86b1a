import { Inject, Injectable } from '@nestjs/common';
import type { viewsBody } from '@ronde/contracts/http';
import { applicationInView, type ApplicationFact } from '@ronde/domain';
import type { z } from 'zod';
import { applicationIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { attachmentsTo } from '../platform/attachments/attachments.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { Problem } from '../platform/problems/problem.js';
import { FileReceipts, type ReceiptAcknowledged } from '../platform/receipts/file-receipts.js';
import type { ApplicationParams } from './decide-on-application.js';

/** A municipality gives its views on an intended settlement, revocation or refusal; late ones count until the decision (Awb 4:7, 4:8). */
@Injectable()
export class SubmitViewsUseCase {
  constructor(
    @Inject(FileReceipts) private readonly receipts: FileReceipts,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(acting: Acting, params: ApplicationParams, body: z.output<typeof viewsBody>): Promise<ReceiptAcknowledged> {
    return this.receipts.take(acting, {
      roundId: params.roundId,
      action: 'submitViews',
      kind: 'views',
      content: body,
      attachments: attachmentsTo(params, body),
      read: () => this.files.application(applicationIdOf(params)),
      view: (state) => applicationInView(state),
      fact: (state, { receivedAt, contentHash, attached }): ApplicationFact => {
        const { hearing, revocation, refusalHearings } = state;
        if ([hearing, revocation, refusalHearings].every((intended) => intended === undefined))
          throw new Problem('NO_HEARING', 'No views have been asked for.');
        return { type: 'viewsReceived', data: { contentHash, receivedAt, ...attached } };
      },
    });
  }
}
