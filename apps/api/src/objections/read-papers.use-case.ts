import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import type { Paper } from '@ronde/persistence';
import { GatherPapers } from './gather-papers.js';
import type { ObjectionParams } from './objection-params.js';
import { pagesIn } from '../platform/papers/pages-in.js';

/** The papers of an objection in their order, as a committee gets them and the objector inspects them (Awb 7:4, 7:13). */
@Injectable()
export class ReadPapersUseCase {
  constructor(@Inject(GatherPapers) private readonly gather: GatherPapers) {}

  async execute(actor: Actor, params: ObjectionParams) {
    const { documentsUntil, inspectionFrom, papers } = await this.gather.of(actor, params);
    return { documentsUntil, inspectionFrom, items: papers.map(asListed) };
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
