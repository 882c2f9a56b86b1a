import { Inject, Injectable } from '@nestjs/common';
import type { cureBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import { attachmentsTo } from '../platform/attachments/attachments.js';
import type { Acting } from '../platform/auth/acting.js';
import type { ReceiptAcknowledged } from '../platform/receipts/file-receipts.js';
import type { ObjectionParams } from './objection-params.js';
import { ObjectionReceipts } from './objection-receipts.js';

/** The objector sends what was missing, or a part of it. Never too late to arrive: a person sees what it means. */
@Injectable()
export class CureObjectionUseCase {
  constructor(@Inject(ObjectionReceipts) private readonly receipts: ObjectionReceipts) {}

  execute(acting: Acting, params: ObjectionParams, body: z.output<typeof cureBody>): Promise<ReceiptAcknowledged> {
    return this.receipts.take(acting, params, {
      ...{ action: 'submitCure', kind: 'objection-cure', content: body },
      attachments: attachmentsTo(params, body),
      fact: (_, { receivedAt, contentHash, attached }) => ({
        type: 'objectionCureReceived',
        data: { supplied: body.supplied, contentHash, receivedAt, ...attached },
      }),
    });
  }
}
