import { Inject, Injectable } from '@nestjs/common';
import { applicationStream } from '@ronde/contracts';
import { insistLaidOpen, objectionInView, papersOpen, type Actor } from '@ronde/domain';
import { papersOf, type Paper } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { applicationIdOf, municipalityOf, objectionIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import type { ObjectionParams } from './objection-params.js';

/** The papers of an objection in their order, as a committee gets them and the objector inspects them (Awb 7:4, 7:13). */
@Injectable()
export class ReadPapersUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, params: ObjectionParams) {
    const { state, stream } = await this.files.objection(objectionIdOf(params));
    insistPermitted(actor, 'readFile', objectionInView(state, municipalityOf(params)));
    const { terms, now: at } = await this.rounds.read(params.roundId);
    insistLaidOpen(state, { terms, at, actor });
    const papers = await papersOf(this.database, [applicationStream(applicationIdOf(params)), stream]);
    return { ...papersOpen(state, { terms }), items: papers.map(asListed) };
  }
}

function asListed({ bytes, documentId, attachmentId, content, ...paper }: Paper, nth: number) {
  return {
    number: nth + 1,
    ...paper,
    path: pathOf({ documentId, attachmentId }),
    pages: bytes === null ? null : pagesIn(bytes),
    ...(paper.kind === 'SUBMISSION' ? { content } : {}),
  };
}

function pathOf({ documentId, attachmentId }: Pick<Paper, 'documentId' | 'attachmentId'>): string | null {
  if (documentId !== null) return `/api/v1/documents/${encodeURIComponent(documentId)}`;
  return attachmentId === null ? null : `/api/v1/attachments/${attachmentId}`;
}

/** The number of pages that a PDF says it has, where it says so in the open. */
function pagesIn(pdf: Buffer): number | null {
  const [, pages] = /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/.exec(pdf.toString('latin1')) ?? [];
  return pages === undefined ? null : Number(pages);
}
