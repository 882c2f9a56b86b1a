import { Inject, Injectable } from '@nestjs/common';
import { objectionInView, type Action, type ObjectionFact, type ObjectionState } from '@ronde/domain';
import { municipalityOf, objectionIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import type { NamedAttachments } from '../platform/attachments/attachments.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { FileReceipts, type ReceiptAcknowledged, type Stamp } from '../platform/receipts/file-receipts.js';
import type { ObjectionParams } from './objection-params.js';

/** Something that arrives about an objection: which act it is, how its submission is called, and its fact. */
export interface AboutObjection {
  readonly action: Action;
  readonly kind: string;
  readonly content: object;
  readonly attachments?: NamedAttachments;
  readonly reason?: string | undefined;
  readonly fact: (state: ObjectionState, stamp: Stamp) => ObjectionFact;
}

/** Takes in what arrives about an objection. */
@Injectable()
export class ObjectionReceipts {
  constructor(
    @Inject(FileReceipts) private readonly receipts: FileReceipts,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  take(acting: Acting, params: ObjectionParams, arrived: AboutObjection): Promise<ReceiptAcknowledged> {
    return this.receipts.take(acting, {
      ...arrived,
      roundId: params.roundId,
      read: () => this.files.objection(objectionIdOf(params)),
      view: (state) => objectionInView(state, municipalityOf(params)),
    });
  }
}
