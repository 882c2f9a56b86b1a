import { Inject, Injectable } from '@nestjs/common';
import type { supplementBody } from '@ronde/contracts/http';
import {
  applicationInView,
  decisionDueOnceSupplemented,
  insistSupplementAsked,
  receivedOf,
  type ApplicationFact,
} from '@ronde/domain';
import type { z } from 'zod';
import { insistOwnProjects } from '../platform/applications/own-projects.js';
import { applicationIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { attachmentsTo } from '../platform/attachments/attachments.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { Problem } from '../platform/problems/problem.js';
import { FileReceipts, type ReceiptAcknowledged } from '../platform/receipts/file-receipts.js';
import type { ApplicationParams } from './decide-on-application.js';

/** The applicant completes the application. Never too late to arrive: what is done with it is for a person to decide. */
@Injectable()
export class SubmitSupplementUseCase {
  constructor(
    @Inject(FileReceipts) private readonly receipts: FileReceipts,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(
    acting: Acting,
    params: ApplicationParams,
    body: z.output<typeof supplementBody>,
  ): Promise<ReceiptAcknowledged> {
    const { supplied, evaluationPlans } = body;
    return this.receipts.take(acting, {
      roundId: params.roundId,
      action: 'submitSupplement',
      kind: 'supplement',
      content: body,
      attachments: attachmentsTo(params, body),
      read: () => this.files.application(applicationIdOf(params)),
      view: (state) => applicationInView(state),
      fact: (state, { receivedAt, contentHash, round, attached }): ApplicationFact => {
        if (supplied.length + evaluationPlans.length === 0) throw Problem.at('supplied', 'NOTHING_SUPPLIED');
        insistSupplementAsked(state);
        insistOwnProjects(state, evaluationPlans, 'evaluationPlans');
        const course = { ...state, application: receivedOf(state) };
        const decisionDueOn = decisionDueOnceSupplemented(course, receivedAt, round.terms);
        const supplement = { supplied, evaluationPlans, contentHash, receivedAt, ...attached };
        return { type: 'supplementReceived', data: { ...supplement, ...(decisionDueOn && { decisionDueOn }) } };
      },
    });
  }
}
