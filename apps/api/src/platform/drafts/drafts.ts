import { Inject, Injectable } from '@nestjs/common';
import type { draftBody } from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { roundOfDraft } from '../audit/act.js';
import { insistPermitted } from '../auth/permitted.js';
import { DATABASE } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import { RoundDesk } from '../rounds/round-desk.js';

/** An application that is being written. */
export interface Draft {
  readonly draftId: string;
  readonly roundId: string;
  readonly municipality: string;
  readonly content: z.output<typeof draftBody>;
  readonly version: number;
  readonly submittedAs: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A file that belongs to a draft. */
export interface DraftAttachment {
  readonly attachmentId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

const DRAFT = `
  SELECT id AS "draftId", round_id AS "roundId", municipality, content, version, submitted_as AS "submittedAs",
         created_at AS "createdAt", updated_at AS "updatedAt"
  FROM draft WHERE id = $1`;

const ATTACHMENTS = `
  SELECT id AS "attachmentId", name, media_type AS "mediaType", size, sha256 FROM attachment
  WHERE draft_id = $1 ORDER BY created_at, id`;

/** Finds drafts, for those whose municipality writes them. */
@Injectable()
export class Drafts {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  /** The draft, if the actor may work on it; NOT_FOUND when there is none. */
  async read(actor: Actor, draftId: string): Promise<Draft> {
    const [draft] = await this.database.query<Draft[]>(DRAFT, [draftId]);
    if (draft === undefined) throw new Problem('NOT_FOUND', 'There is no such draft.');
    const { phase } = await this.rounds.read(roundOfDraft(draftId));
    const { municipality } = draft;
    insistPermitted(actor, 'submitApplication', { kind: 'ROUND', phase, municipality, preparedBy: {} });
    return draft;
  }

  /** The draft, to be changed; DRAFT_SUBMITTED when it was handed in. */
  async readOpen(actor: Actor, draftId: string): Promise<Draft> {
    const draft = await this.read(actor, draftId);
    if (draft.submittedAs !== null) throw new Problem('DRAFT_SUBMITTED');
    return draft;
  }

  attachments(draftId: string): Promise<readonly DraftAttachment[]> {
    return this.database.query<DraftAttachment[]>(ATTACHMENTS, [draftId]);
  }
}
