import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Acting } from '../platform/auth/acting.js';
import { DATABASE } from '../platform/database/database.js';
import { Idempotency } from '../platform/idempotency/idempotency.js';
import { Problem } from '../platform/problems/problem.js';
import { Drafts, type DraftAttachment } from '../platform/drafts/drafts.js';
import { judgeFile } from './file-kind.js';

/** A file as it came in. */
export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const LONGEST_NAME = 200;
const NAME_TOO_LONG = `The name of a file has at most ${LONGEST_NAME} characters.`;

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
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const bound = { ...acting, requestHash: `${acting.requestHash}:${sha256}` };
    return this.idempotency.once(bound, 201, async () => {
      await this.drafts.readOpen(acting.actor, draftId);
      return this.store(draftId, attachment(bound, draftId, file, sha256), file.bytes);
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

function attachment(
  { commandId }: Acting,
  draftId: string,
  { name, mediaType, bytes }: UploadedFile,
  sha256: string,
): DraftAttachment {
  const safeName = basename(name.replaceAll('\\', '/'));
  if (safeName.length > LONGEST_NAME) throw Problem.at('file', 'FIELD_INVALID', NAME_TOO_LONG);
  const verdict = judgeFile(safeName, mediaType, bytes);
  if (verdict === 'KIND_NOT_ACCEPTED') throw Problem.at('file', 'FILE_KIND_NOT_ACCEPTED');
  if (verdict === 'NOT_WHAT_IT_CLAIMS') throw Problem.at('file', 'FILE_NOT_WHAT_IT_CLAIMS');
  const attachmentId = createHash('sha256').update(`${draftId} ${commandId}`).digest('hex').slice(0, 24);
  return { attachmentId, name: safeName, mediaType: verdict.mediaType, size: bytes.length, sha256 };
}
