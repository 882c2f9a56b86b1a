import { Inject, Injectable } from '@nestjs/common';
import type { hearingReportBody } from '@ronde/contracts/http';
import { insistReportable, localDateOf } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import type { ReceiptAcknowledged } from '../platform/receipts/file-receipts.js';
import type { ObjectionParams } from './objection-params.js';
import { ObjectionReceipts } from './objection-receipts.js';

/** The report of the hearing comes in (Awb 7:7), with the advice of a committee if there is one (7:13(7)). */
@Injectable()
export class ReportHearingUseCase {
  constructor(@Inject(ObjectionReceipts) private readonly receipts: ObjectionReceipts) {}

  execute(
    acting: Acting,
    params: ObjectionParams,
    body: z.output<typeof hearingReportBody>,
  ): Promise<ReceiptAcknowledged> {
    const { heard, advice } = body;
    return this.receipts.take(acting, params, {
      ...{ action: 'reportHearing', kind: 'hearing-report', content: body },
      fact: (state, { receivedAt, contentHash }) => {
        insistReportable(state, localDateOf(receivedAt), advice === undefined ? {} : { advice });
        const by = state.withCommittee ? 'COMMITTEE' : 'AUTHORITY';
        return {
          type: 'hearingReportReceived',
          data: { by, heard, ...(advice && { advice }), contentHash, receivedAt },
        };
      },
    });
  }
}
