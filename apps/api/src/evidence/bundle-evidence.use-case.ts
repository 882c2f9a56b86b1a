import { Inject, Injectable } from '@nestjs/common';
import { applicationStream, roundStream } from '@ronde/contracts';
import type { Actor } from '@ronde/domain';
import { mailsOfStreams, papersOf, readStream, streamsOfFile, wallTime, type StreamEnd } from '@ronde/persistence';
import { zipSync, type ZippableFile } from 'fflate';
import type { DataSource } from 'typeorm';
import { WithheldOpinions } from '../platform/applications/withheld-opinions.js';
import { applicationIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { sha256Of } from '../platform/files/checked-file.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { streamInView } from '../platform/files/stream-in-view.js';
import { bundledPapers } from '../platform/papers/bundled-papers.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { factsFile, paperFile } from './evidence-files.js';
import { readMe } from './read-me.js';
import { travellingCheck } from './travelling-check.js';

/** The file whose evidence is taken away. */
export interface EvidenceParams {
  readonly roundId: string;
  readonly code: string;
}

/** Everything of a file that can be checked without us, as one ZIP. */
export interface EvidenceBundle {
  readonly name: string;
  readonly bytes: Buffer;
}

const FORMAT = 'ronde-evidence/1';

interface BundledFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The evidence of an application to take away: the facts of its streams and of its round with their hashes, what came in,
 * its letters, how its mails left, and a check that needs neither us nor the internet. For who may read the journal.
 */
@Injectable()
export class BundleEvidenceUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(WithheldOpinions) private readonly withheld: WithheldOpinions,
  ) {}

  async execute(actor: Actor, params: EvidenceParams): Promise<EvidenceBundle> {
    const { roundId, code } = params;
    const file = applicationStream(applicationIdOf(params));
    for (const stream of [roundStream(roundId), file]) insistPermitted(actor, 'readJournal', streamInView(stream));
    await this.rounds.now(roundId, 'must exist');
    await this.files.insistExists(file);
    const takenAt = await wallTime(this.database);
    const { id, role, organisation } = actor;
    const about = { format: FORMAT, roundId, code, takenAt, takenBy: { id, role, organisation } };
    const ends = await streamsOfFile(this.database, roundId, code);
    const [facts, papers, mails] = await Promise.all([
      this.facts(ends),
      this.papers(ends, await this.withheld.lettersOf(actor, file)),
      mailsOfStreams(
        this.database,
        ends.map(({ stream }) => stream),
      ),
    ]);
    const contents = { ...about, streams: facts.lines, ...papers.lines, mails };
    const whole: readonly BundledFile[] = [
      { name: 'README.txt', bytes: Buffer.from(readMe(about)) },
      { name: 'contents.json', bytes: Buffer.from(`${JSON.stringify(contents, null, 2)}\n`) },
      ...(await travellingCheck()),
      ...facts.files,
      ...papers.files,
    ];
    return { name: `bewijs-${roundId}-${code}.zip`, bytes: zipped(whole, takenAt) };
  }

  /** Up to the end that was read before: what is written meanwhile comes behind it. */
  private async facts(ends: readonly StreamEnd[]) {
    const made = await Promise.all(
      ends.map(async (end, index) =>
        factsFile(end, index + 1, await readStream(this.database, end.stream, 1, end.position)),
      ),
    );
    return {
      lines: made.map(({ line }) => line),
      files: made.map(({ line, bytes }): BundledFile => ({ name: line.file, bytes })),
    };
  }

  private async papers(ends: readonly StreamEnd[], butKinds: readonly string[]) {
    const papers = await papersOf(
      this.database,
      ends.map(({ stream }) => stream),
      butKinds,
    );
    const bundled = await bundledPapers(this.database, papers);
    const made = papers.map((paper, index) => paperFile(paper, bundled[index]!));
    const lines = {
      handedIn: made.flatMap(({ handedIn }) => handedIn ?? []),
      attachments: made.flatMap(({ attachment }) => attachment ?? []),
      letters: made.flatMap(({ letter }) => letter ?? []),
    };
    const files = made.flatMap(({ handedIn, attachment, letter, bytes }) => {
      const line = handedIn ?? attachment ?? letter;
      return line === undefined ? [] : [{ name: line.file, bytes }];
    });
    return { lines, files };
  }
}

/** With the list of hashes that `sha256sum -c` takes, last. */
function zipped(files: readonly BundledFile[], at: string): Buffer {
  const sums = files.map(({ name, bytes }) => `${sha256Of(bytes)}  ${name}\n`).join('');
  const all = [...files, { name: 'SHA256SUMS', bytes: Buffer.from(sums) }];
  const entries = all.map(({ name, bytes }): [string, ZippableFile] => [name, [bytes, { mtime: at }]]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}
