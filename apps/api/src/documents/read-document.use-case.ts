import { Inject, Injectable } from '@nestjs/common';
import { municipalityActedFor, type Actor } from '@ronde/domain';
import { documentOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { WithheldOpinions } from '../platform/applications/withheld-opinions.js';
import { Drafts } from '../platform/drafts/drafts.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { streamInView } from '../platform/files/stream-in-view.js';
import { Problem } from '../platform/problems/problem.js';

interface Attachment extends Download {
  /** The file it was handed in with; null while it belongs to a draft, or waits to be handed in. */
  readonly stream: string | null;
  readonly draftId: string | null;
  readonly uploadedFor: string | null;
  readonly uploadedBy: string | null;
}

/** A file to take away. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

const ATTACHMENT = `
  SELECT stream, draft_id AS "draftId", uploaded_for AS "uploadedFor", uploaded_by AS "uploadedBy", name, media_type AS "mediaType", bytes, sha256 FROM attachment WHERE id = $1`;

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
    await this.insistReadable(actor, attachment);
    return attachment;
  }

  /** What was not handed in yet is for those who write it, or who uploaded it. */
  private async insistReadable(actor: Actor, { stream, draftId, uploadedFor, uploadedBy }: Attachment): Promise<void> {
    if (stream !== null) return insistPermitted(actor, 'readFile', streamInView(stream));
    if (draftId !== null) return void (await this.drafts.read(actor, draftId));
    insistPermitted(actor, 'uploadAttachment', streamInView(uploadedFor ?? ''));
    if (uploadedBy !== municipalityActedFor(actor)) throw new Problem('NOT_FOUND', 'There is no such file.');
  }
}

function afterOwnOpinion(): Problem {
  return new Problem('WRONG_STATE', 'You can read this letter once the opinion of your own ministry is in.');
}
