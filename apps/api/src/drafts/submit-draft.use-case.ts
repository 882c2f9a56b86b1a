import { Inject, Injectable } from '@nestjs/common';
import { applicationStream } from '@ronde/contracts';
import { applicationBody } from '@ronde/contracts/http';
import type { Transaction } from '@ronde/persistence';
import type { Acting } from '../platform/auth/acting.js';
import { checkAgainst } from '../platform/problems/check-against.js';
import { InvalidInput } from '../platform/problems/invalid-input.js';
import { judgedBesides } from '../platform/problems/judge-readable.js';
import { Problem } from '../platform/problems/problem.js';
import { ApplicationJudge } from '../platform/receipts/application-judge.js';
import {
  SubmitApplication,
  type Acknowledged,
  type ApplicationContent,
  type Handed,
} from '../platform/receipts/submit-application.js';
import { Drafts, type Draft } from '../platform/drafts/drafts.js';

/** Hands a draft in: from then on it is an application and cannot be edited. */
@Injectable()
export class SubmitDraftUseCase {
  constructor(
    @Inject(Drafts) private readonly drafts: Drafts,
    @Inject(SubmitApplication) private readonly submit: SubmitApplication,
    @Inject(ApplicationJudge) private readonly judge: ApplicationJudge,
  ) {}

  execute(acting: Acting, draftId: string): Promise<Acknowledged> {
    return this.submit.take(acting, () => this.handIn(acting, draftId));
  }

  private async handIn({ actor, expectedPosition }: Acting, draftId: string): Promise<Handed> {
    const draft = await this.drafts.readOpen(actor, draftId);
    if (expectedPosition !== undefined && expectedPosition !== draft.version) throw new Problem('STALE_VERSION');
    const attachments = await this.drafts.attachments(draftId);
    return {
      roundId: draft.roundId,
      content: await this.contentOf(draft),
      attachments: attachments.map(({ name, sha256 }) => ({ name, sha256 })),
      write: (transaction, applicationId) => markSubmitted(transaction, draft, applicationId),
    };
  }

  private async contentOf({ roundId, municipality, content }: Draft): Promise<ApplicationContent> {
    const whole = { ...content, leadMunicipality: municipality };
    const checked = checkAgainst(applicationBody, whole);
    if (checked.fits) return checked.data;
    throw await judgedBesides<ApplicationContent>(new InvalidInput(checked.errors), whole, (readable) =>
      this.judge.faultsIn(readable, { roundId }),
    );
  }
}

/** Only the version that was read is handed in: somebody may have saved another meanwhile. */
async function markSubmitted(
  transaction: Transaction,
  { draftId, version }: Draft,
  applicationId: string,
): Promise<void> {
  const changed = await transaction.query(
    'UPDATE draft SET submitted_as = $3 WHERE id = $1 AND version = $2 AND submitted_as IS NULL RETURNING id',
    [draftId, version, applicationId],
  );
  if (changed.length === 0) throw new Problem('STALE_VERSION');
  transaction.run('UPDATE attachment SET stream = $2 WHERE draft_id = $1', [draftId, applicationStream(applicationId)]);
}
