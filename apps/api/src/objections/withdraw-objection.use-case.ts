import { Inject, Injectable } from '@nestjs/common';
import type { objectionWithdrawalBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import type { ReceiptAcknowledged } from '../platform/receipts/file-receipts.js';
import type { ObjectionParams } from './objection-params.js';
import { ObjectionReceipts } from './objection-receipts.js';

/** The objector takes the objection back (Awb 6:21), in writing or at the hearing. */
@Injectable()
export class WithdrawObjectionUseCase {
  constructor(@Inject(ObjectionReceipts) private readonly receipts: ObjectionReceipts) {}

  execute(
    acting: Acting,
    params: ObjectionParams,
    body: z.output<typeof objectionWithdrawalBody>,
  ): Promise<ReceiptAcknowledged> {
    return this.receipts.take(acting, params, {
      ...{ action: 'withdrawObjection', kind: 'objection-withdrawal', content: body, reason: body.reason },
      fact: (_, { receivedAt, contentHash }) => ({
        type: 'objectionWithdrawalReceived',
        data: { contentHash, receivedAt },
      }),
    });
  }
}
