import { Inject, Injectable } from '@nestjs/common';
import type { changeRequestBody } from '@ronde/contracts/http';
import { applicationInView, receiveChangeRequest, type ApplicationFact } from '@ronde/domain';
import type { z } from 'zod';
import { applicationIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { attachmentsTo } from '../platform/attachments/attachments.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { FileReceipts, type ReceiptAcknowledged } from '../platform/receipts/file-receipts.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import type { ApplicationParams } from './decide-on-application.js';

/** A municipality asks for a change of its award, or reports that an activity is not carried out. */
@Injectable()
export class SubmitChangeRequestUseCase {
  constructor(
    @Inject(FileReceipts) private readonly receipts: FileReceipts,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  async execute(
    acting: Acting,
    params: ApplicationParams,
    body: z.output<typeof changeRequestBody>,
  ): Promise<ReceiptAcknowledged> {
    const knownMunicipalities = await this.municipalities.codes();
    const { kind, lines, projectIds, addedPartners, droppedPartners, executionEndsOn } = body;
    const wanted = { kind, lines, projectIds, addedPartners, droppedPartners, executionEndsOn };
    return this.receipts.take(acting, {
      roundId: params.roundId,
      action: 'submitChangeRequest',
      kind: 'change-request',
      content: body,
      attachments: attachmentsTo(params, body),
      read: () => this.files.application(applicationIdOf(params)),
      view: (state) => applicationInView(state),
      fact: (state, { receivedAt, contentHash, round: { terms }, attached }): ApplicationFact => {
        const request = receiveChangeRequest(state, wanted, { receivedAt, contentHash, terms, knownMunicipalities });
        return { type: 'changeRequestReceived', data: { ...request, ...attached } };
      },
    });
  }
}
