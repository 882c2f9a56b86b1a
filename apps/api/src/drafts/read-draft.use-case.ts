import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { Drafts, type Draft, type DraftAttachment } from '../platform/drafts/drafts.js';

/** A draft with its files. */
@Injectable()
export class ReadDraftUseCase {
  constructor(@Inject(Drafts) private readonly drafts: Drafts) {}

  async execute(actor: Actor, draftId: string): Promise<Draft & { readonly attachments: readonly DraftAttachment[] }> {
    const draft = await this.drafts.read(actor, draftId);
    return { ...draft, attachments: await this.drafts.attachments(draftId) };
  }
}
