import { Inject, Injectable } from '@nestjs/common';
import type { evaluationReportBody } from '@ronde/contracts/http';
import { evaluationInView, type EvaluationFact } from '@ronde/domain';
import type { z } from 'zod';
import { evaluationIdOf, municipalityOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { attachmentsTo } from '../platform/attachments/attachments.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { FileReceipts, type ReceiptAcknowledged } from '../platform/receipts/file-receipts.js';
import type { EvaluationParams } from './evaluation-params.js';

/** The municipality hands in its evaluation of a project. */
@Injectable()
export class ReportEvaluationUseCase {
  constructor(
    @Inject(FileReceipts) private readonly receipts: FileReceipts,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(
    acting: Acting,
    params: EvaluationParams,
    body: z.output<typeof evaluationReportBody>,
  ): Promise<ReceiptAcknowledged> {
    const { kind, executor, independent, sharedInToolkit } = body;
    return this.receipts.take(acting, {
      roundId: params.roundId,
      action: 'submitEvaluation',
      kind: 'evaluation',
      content: body,
      attachments: attachmentsTo(params, body),
      read: () => this.files.evaluation(evaluationIdOf(params)),
      view: (state) => evaluationInView(state, municipalityOf(params)),
      fact: (_, { receivedAt, contentHash, attached }): EvaluationFact => ({
        type: 'evaluationReceived',
        data: { kind, executor, independent, sharedInToolkit, contentHash, receivedAt, ...attached },
      }),
    });
  }
}
