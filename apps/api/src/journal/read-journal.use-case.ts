import { Inject, Injectable } from '@nestjs/common';
import { roundStream } from '@ronde/contracts';
import type { Actor } from '@ronde/domain';
import { readJournal, verifyStream, type StreamVerification } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { ownStream, roundOfStream, streamInView } from '../platform/files/stream-in-view.js';
import { keyIn, page } from '../platform/http/cursor.js';
import { Problem } from '../platform/problems/problem.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** Which part of the journal is asked for. */
export interface JournalQuery {
  readonly stream?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The journal of a round, or of one of its files: who did what, when, why; each fact with the hash of the one before. */
@Injectable()
export class ReadJournalUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  async execute(actor: Actor, roundId: string, { stream, after, limit }: JournalQuery) {
    insistPermitted(actor, 'readJournal', streamInView(stream ?? roundStream(roundId)));
    await this.rounds.now(roundId, 'must exist');
    if (stream !== undefined) await this.insistOfRound(stream, roundId);
    const [afterId = 0] = keyIn(after, 'id') ?? [];
    const wanted = { ...(stream === undefined ? {} : { stream }), afterId, limit: limit + 1 };
    const entries = await readJournal(this.database, roundId, wanted);
    return page(entries, limit, ({ id }) => [id]);
  }

  private async insistOfRound(stream: string, roundId: string): Promise<void> {
    if (roundOfStream(stream) !== roundId) throw new Problem('NOT_FOUND', `Round ${roundId} has no stream ${stream}.`);
    await this.files.insistExists(ownStream(stream));
  }

  /** Recomputes every hash of a stream. */
  async verify(actor: Actor, stream: string): Promise<StreamVerification & { readonly whole: boolean }> {
    if (!streamInView(stream).kind || roundOfStream(stream) === '')
      throw Problem.at('stream', 'FIELD_INVALID', 'Name a stream.');
    insistPermitted(actor, 'readJournal', streamInView(stream));
    const verification = await verifyStream(this.database, stream);
    if (verification.facts === 0 && verification.brokenAt === undefined)
      throw new Problem('NOT_FOUND', `There is no stream ${stream}.`);
    return { ...verification, whole: verification.brokenAt === undefined };
  }
}
