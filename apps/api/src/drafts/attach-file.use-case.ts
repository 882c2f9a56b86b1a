import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Acting } from '../platform/auth/acting.js';
import { DATABASE } from '../platform/database/database.js';
import { Drafts, type DraftAttachment } from '../platform/drafts/drafts.js';
import { attachmentIdOf, checkedFile, sha256Of, type UploadedFile } from '../platform/files/checked-file.js';
import { Idempotency } from '../platform/idempotency/idempotency.js';
import { Problem } from '../platform/problems/problem.js';

/** A file that was stored before is stored once; none is added to a draft that is being handed in at the same moment. */
const STORE = `
  INSERT INTO attachment (id, draft_id, name, media_type, size, sha256, bytes, created_at)
  SELECT $1, id, $3, $4, $5, $6, $7, now() FROM draft WHERE id = $2 AND submitted_as IS NULL FOR SHARE
  ON CONFLICT (id) DO UPDATE SET id = excluded.id RETURNING id`;

/** Adds a file to a draft, if it is what it claims to be. */
@Injectable()
export class AttachFileUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(Drafts) private readonly drafts: Drafts,
  ) {}

  execute(acting: Acting, draftId: string, file: UploadedFile): Promise<DraftAttachment> {
    const bound = { ...acting, requestHash: `${acting.requestHash}:${sha256Of(file.bytes)}` };
    return this.idempotency.once(bound, 201, async () => {
      await this.drafts.readOpen(acting.actor, draftId);
      const attached = { attachmentId: attachmentIdOf(draftId, acting.commandId), ...checkedFile(file) };
      return this.store(draftId, attached, file.bytes);
    });
  }

  private async store(draftId: string, attached: DraftAttachment, bytes: Buffer): Promise<DraftAttachment> {
    const { attachmentId, name, mediaType, size, sha256 } = attached;
    const stored = await this.database.query<unknown[]>(STORE, [
      attachmentId,
      draftId,
      name,
      mediaType,
      size,
      sha256,
      bytes,
    ]);
    if (stored.length === 0) throw new Problem('DRAFT_SUBMITTED');
    return attached;
  }
}
