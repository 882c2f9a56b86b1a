import { Inject, Injectable } from '@nestjs/common';
import type { draftBody } from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { DATABASE } from '../platform/database/database.js';
import { Problem } from '../platform/problems/problem.js';
import { Drafts } from '../platform/drafts/drafts.js';

/** Replaces the content of a draft, by who saw its latest version. Drafts are edits: nothing enters the journal. */
@Injectable()
export class SaveDraftUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Drafts) private readonly drafts: Drafts,
  ) {}

  async execute(
    actor: Actor,
    draftId: string,
    seen: number | undefined,
    content: z.output<typeof draftBody>,
  ): Promise<{ readonly draftId: string; readonly version: number }> {
    if (seen === undefined) throw Problem.at('If-Match', 'VERSION_REQUIRED');
    await this.drafts.readOpen(actor, draftId);
    const [rows] = await this.database.query<[{ version: number }[], number]>(
      `UPDATE draft SET content = $3, version = version + 1, updated_at = now()
       WHERE id = $1 AND version = $2 AND submitted_as IS NULL RETURNING version`,
      [draftId, seen, JSON.stringify(content)],
    );
    const [saved] = rows;
    if (saved === undefined) throw Problem.at('If-Match', 'STALE_VERSION');
    return { draftId, version: saved.version };
  }
}
