import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { documentsOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { streamInView } from '../platform/files/stream-in-view.js';

/** The letters of a file, oldest first, each with its hash. */
@Injectable()
export class ListDocumentsUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  async execute(actor: Actor, stream: string) {
    insistPermitted(actor, 'readFile', streamInView(stream));
    await this.files.insistExists(stream);
    const documents = await documentsOf(this.database, stream);
    const items = documents.map(({ id, kind, title, reference, sha256, createdAt, position }) => ({
      ...{ documentId: id, kind, title, reference, sha256, createdAt, position },
      path: `/api/v1/documents/${encodeURIComponent(id)}`,
    }));
    return { items };
  }
}
