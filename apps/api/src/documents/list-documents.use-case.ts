import { Inject, Injectable } from '@nestjs/common';
import { mayAct, type Actor } from '@ronde/domain';
import { documentsOf, handedInOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { WithheldOpinions } from '../platform/applications/withheld-opinions.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { streamInView } from '../platform/files/stream-in-view.js';

/** The letters of a file and the files that came in, oldest first, each with its hash. */
@Injectable()
export class ListDocumentsUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(WithheldOpinions) private readonly withheld: WithheldOpinions,
  ) {}

  async execute(actor: Actor, stream: string) {
    insistPermitted(actor, 'readFile', streamInView(stream));
    await this.files.insistExists(stream);
    const withheld = await this.withheld.lettersOf(actor, stream);
    const documents = await documentsOf(this.database, stream);
    const shown = documents.filter(({ kind }) => !withheld.includes(kind));
    const items = shown.map(({ id, kind, title, reference, sha256, createdAt, position }) => ({
      ...{ documentId: id, kind, title, reference, sha256, createdAt, position },
      path: `/api/v1/documents/${encodeURIComponent(id)}`,
    }));
    const cameIn = await handedInOf(this.database, stream);
    const handedIn = cameIn
      .filter((one) => mayAct(actor, 'readFile', streamInView(one.stream)).allowed)
      .map((one) => ({ ...one, path: `/api/v1/attachments/${one.attachmentId}` }));
    return { items, handedIn };
  }
}
