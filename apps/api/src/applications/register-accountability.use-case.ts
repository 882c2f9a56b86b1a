import { Inject, Injectable } from '@nestjs/common';
import { DUE_MOVED, taskStream, type EngineMessage } from '@ronde/contracts';
import type { accountabilityBody } from '@ronde/contracts/http';
import {
  applicationInView,
  dueAtEndOf,
  receiveAccountability,
  taskIdOf,
  type ApplicationFact,
  type ApplicationState,
  type Instant,
} from '@ronde/domain';
import type { z } from 'zod';
import { insistAmounts, insistOwnProjects } from '../platform/applications/own-projects.js';
import { applicationIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { FileReceipts, type ReceiptAcknowledged, type Stamp } from '../platform/receipts/file-receipts.js';
import type { ApplicationParams } from './decide-on-application.js';

type Information = z.output<typeof accountabilityBody>;

/** An administrator registers what BZK passed on: it starts the 22 weeks of Regeling 2022 art. 10(2). */
@Injectable()
export class RegisterAccountabilityUseCase {
  constructor(
    @Inject(FileReceipts) private readonly receipts: FileReceipts,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(acting: Acting, params: ApplicationParams, body: Information): Promise<ReceiptAcknowledged> {
    return this.receipts.take(acting, {
      roundId: params.roundId,
      action: 'registerAccountability',
      kind: 'accountability',
      content: body,
      reason: body.reason,
      read: () => this.files.application(applicationIdOf(params)),
      view: (state) => applicationInView(state),
      fact: (state, stamp) => accountabilityFact(state, body, stamp),
      messages: (state, stamp) => settlementMoved(state, accountabilityFact(state, body, stamp), stamp.receivedAt),
    });
  }
}

/** The work to settle is due when the term ends, also when that was reckoned from a wrong day. */
function settlementMoved(before: ApplicationState, fact: ApplicationFact, at: Instant): readonly EngineMessage[] {
  const applicationId = before.application?.applicationId;
  const dueOn = fact.type === 'accountabilityReceived' ? fact.data.settlementDueOn : undefined;
  if (before.phase !== 'SETTLEMENT' || applicationId === undefined || dueOn === undefined) return [];
  if (dueOn === before.accountability?.settlementDueOn) return [];
  const workflowId = taskStream(taskIdOf(applicationId, 'settlement'));
  return [{ kind: 'signal', workflowId, signal: DUE_MOVED, payload: { ...dueAtEndOf(dueOn), at } }];
}

/** The fact, with its term; refuses what cannot be. */
export function accountabilityFact(
  state: ApplicationState,
  body: Information,
  { receivedAt, round }: Pick<Stamp, 'receivedAt' | 'round'>,
): ApplicationFact {
  const { spent } = body;
  insistOwnProjects(
    state,
    spent.map(({ projectId }) => projectId),
    'spent',
  );
  insistAmounts(
    spent.map(({ spentCents }) => spentCents),
    (index) => `spent.${index}.spentCents`,
  );
  const information = receiveAccountability(state, body, { receivedAt, terms: round.terms });
  return { type: 'accountabilityReceived', data: information };
}
