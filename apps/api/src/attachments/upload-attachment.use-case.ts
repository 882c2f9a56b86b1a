import { Inject, Injectable } from '@nestjs/common';
import { applicationStream } from '@ronde/contracts';
import { applicationInView, municipalityActedFor } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import type { KeptAttachment } from '../platform/attachments/attachments.js';
import { applicationIdOf, type FileParams } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { attachmentIdOf, checkedFile, sha256Of, type UploadedFile } from '../platform/files/checked-file.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { Idempotency } from '../platform/idempotency/idempotency.js';

/** A file that was stored before is stored once. */
const STORE = `
  INSERT INTO attachment (id, uploaded_for, uploaded_by, uploader, name, media_type, size, sha256, bytes, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now()) ON CONFLICT (id) DO NOTHING`;

/** Keeps a file for an application until it is handed in with something; nobody but its sender sees it before. */
@Injectable()
export class UploadAttachmentUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(acting: Acting, params: FileParams, file: UploadedFile): Promise<KeptAttachment> {
    const bound = { ...acting, requestHash: `${acting.requestHash}:${sha256Of(file.bytes)}` };
    return this.idempotency.once(bound, 201, async () => {
      const { state } = await this.files.application(applicationIdOf(params));
      insistPermitted(acting.actor, 'uploadAttachment', applicationInView(state));
      const stream = applicationStream(applicationIdOf(params));
      const kept = { attachmentId: attachmentIdOf(stream, acting.commandId), ...checkedFile(file) };
      const { attachmentId, name, mediaType, size, sha256 } = kept;
      const by = [municipalityActedFor(acting.actor), acting.actor.id];
      await this.database.query(STORE, [attachmentId, stream, ...by, name, mediaType, size, sha256, file.bytes]);
      return kept;
    });
  }
}
