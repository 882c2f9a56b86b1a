import { Inject, Injectable } from '@nestjs/common';
import { applicationStream, objectionStream } from '@ronde/contracts';
import { mayAct, objectionInView, objectionReference, type Actor } from '@ronde/domain';
import { renderPapersInventory } from '@ronde/letters';
import { readStream, referencesOf, type JournalEntry } from '@ronde/persistence';
import { zipSync, type ZippableFile } from 'fflate';
import type { DataSource } from 'typeorm';
import { applicationIdOf, municipalityOf, objectionIdOf } from '../platform/audit/act.js';
import { DATABASE } from '../platform/database/database.js';
import { sha256Of } from '../platform/files/checked-file.js';
import { bundledPapers, type BundledPaper } from '../platform/papers/bundled-papers.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { RoundDesk, type RoundAtDesk } from '../platform/rounds/round-desk.js';
import { GatherPapers, type GatheredPapers } from './gather-papers.js';
import type { ObjectionParams } from './objection-params.js';

/** Papers are compressed in themselves; only their order and names matter here. */
const STORED = 0;

/**
 * The papers of an objection as one ZIP: an inventory as PDF, each paper by its number, a list of hashes that `sha256sum -c`
 * takes, and, for who may read it, the journal of the objection and its file (Awb 7:4, 7:13).
 */
@Injectable()
export class BundlePapersUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
    @Inject(GatherPapers) private readonly gather: GatherPapers,
  ) {}

  async execute(actor: Actor, params: ObjectionParams): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const gathered = await this.gather.of(actor, params);
    const round = await this.rounds.read(params.roundId);
    const { now } = round;
    const papers = await bundledPapers(this.database, gathered.papers);
    const view = objectionInView(gathered.state, municipalityOf(params));
    const journal = mayAct(actor, 'readJournal', view).allowed ? await this.journal(params) : [];
    const inventory = await this.inventory(params, { round, gathered, papers });
    const files = [{ name: '00-inventaris.pdf', bytes: Buffer.from(inventory), at: now }, ...papers, ...journal];
    const sums = files.map(({ name, bytes }) => `${sha256Of(bytes)}  ${name}\n`).join('');
    const all = [...files, { name: 'SHA256SUMS', bytes: Buffer.from(sums), at: now }];
    const zipped = all.map(({ name, bytes, at }): [string, ZippableFile] => [
      name,
      [bytes, { mtime: at, level: STORED }],
    ]);
    return {
      name: `stukken-${params.code}-${params.nth}.zip`,
      bytes: Buffer.from(zipSync(Object.fromEntries(zipped))),
    };
  }

  private async inventory(params: ObjectionParams, { round: { terms, now }, gathered, papers }: Bundled) {
    const [names, { fileReference }] = await Promise.all([
      this.municipalities.byCode(),
      referencesOf(this.database, { stream: applicationStream(applicationIdOf(params)), position: 1 }),
    ]);
    const municipality = municipalityOf(params);
    const about = {
      ...{ rehearsal: terms.rehearsal, round: terms.title, municipality: names.get(municipality) ?? municipality },
      objectionReference: objectionReference(objectionIdOf(params), fileReference || undefined),
      ...{ madeAt: now, documentsUntil: gathered.documentsUntil, inspectionFrom: gathered.inspectionFrom },
    };
    const listed = papers.map(({ number, at, title, reference, pages, name, bytes }) => ({
      ...{ number, at, title, reference, pages, file: name, sha256: sha256Of(bytes) },
    }));
    return renderPapersInventory({ ...about, papers: listed }, 'archive');
  }

  private async journal(params: ObjectionParams) {
    const streams = [applicationStream(applicationIdOf(params)), objectionStream(objectionIdOf(params))];
    const entries = await Promise.all(streams.map((stream) => readStream(this.database, stream)));
    const facts = entries.flat();
    const lines = facts.map((entry) => `${JSON.stringify(extract(entry))}\n`).join('');
    return [{ name: 'journaal.ndjson', bytes: Buffer.from(lines), at: facts.at(-1)?.at ?? '2000-01-01T00:00:00.000Z' }];
  }
}

interface Bundled {
  readonly round: RoundAtDesk;
  readonly gathered: GatheredPapers;
  readonly papers: readonly BundledPaper[];
}

function extract({ stream, position, at, actor, fact, reason, previousHash, hash }: JournalEntry) {
  return { stream, position, at, actor, type: fact.type, data: fact.data, reason, previousHash, hash };
}
