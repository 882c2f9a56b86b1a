import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { documentOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { WithheldOpinions } from '../platform/applications/withheld-opinions.js';
import { Drafts } from '../platform/drafts/drafts.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { streamInView } from '../platform/files/stream-in-view.js';
import { Problem } from '../platform/problems/problem.js';

interface Attachment extends Download {
  /** The file it was handed in with; null while it belongs to a draft only. */
  readonly stream: string | null;
  readonly draftId: string;
}

/** A file to take away. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

const ATTACHMENT = `
  SELECT stream, draft_id AS "draftId", name, media_type AS "mediaType", bytes, sha256 FROM attachment WHERE id = $1`;

/** A letter, or a file that was handed in with an application or belongs to a draft, byte for byte. */
@Injectable()
export class ReadDocumentUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Drafts) private readonly drafts: Drafts,
    @Inject(WithheldOpinions) private readonly withheld: WithheldOpinions,
  ) {}

  async execute(actor: Actor, documentId: string): Promise<Download> {
    const document = await documentOf(this.database, documentId);
    if (document === undefined) throw new Problem('NOT_FOUND', 'There is no such document.');
    insistPermitted(actor, 'readFile', streamInView(document.stream));
    if ((await this.withheld.lettersOf(actor, document.stream)).includes(document.kind)) throw afterOwnOpinion();
    const { bytes, sha256 } = document;
    return { name: `${documentId}.pdf`, mediaType: 'application/pdf', bytes, sha256 };
  }

  async attachment(actor: Actor, attachmentId: string): Promise<Download> {
    const [attachment] = await this.database.query<Attachment[]>(ATTACHMENT, [attachmentId]);
    if (attachment === undefined) throw new Problem('NOT_FOUND', 'There is no such file.');
    if (attachment.stream === null) await this.drafts.read(actor, attachment.draftId);
    else insistPermitted(actor, 'readFile', streamInView(attachment.stream));
    return attachment;
  }
}

function afterOwnOpinion(): Problem {
  return new Problem('WRONG_STATE', 'You can read this letter once the opinion of your own ministry is in.');
}
