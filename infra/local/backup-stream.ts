import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import pg from 'pg';

/** What the server sends during a base backup, as one tar archive and the manifest with the hash of every file in it. */
export interface BackupStream {
  readonly archive: Readable;
  /** Resolves when the server is done: after the archive, with everything it said. */
  readonly finished: Promise<BackupEnd>;
}

/** How a base backup ended. */
export interface BackupEnd {
  readonly manifest: Buffer;
  /** From where to where the write-ahead log in the archive reaches; the end is the instant that is restored. */
  readonly startLsn: string;
  readonly endLsn: string;
}

// The server copies its files while it works and adds the log from the backup's start to its end, with which a restored
// server makes the copy whole again: all databases of the cluster as they were at that end.
const command = `BASE_BACKUP (LABEL 'ronde', CHECKPOINT 'fast', WAL true, MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256')`;

/** Asks the server at `databaseUrl` for a base backup of its whole cluster over the replication protocol; nothing there has to stop. */
export function streamBackup(databaseUrl: string): BackupStream {
  const archive = new PassThrough({ highWaterMark: 4_000_000 });
  const finished = takeBackup(databaseUrl, archive);
  finished.catch((error: unknown) => archive.destroy(error instanceof Error ? error : new Error(String(error))));
  return { archive, finished };
}

async function takeBackup(databaseUrl: string, archive: PassThrough): Promise<BackupEnd> {
  const url = new URL(databaseUrl);
  url.searchParams.set('replication', 'true');
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const backup = new BaseBackup(command, archive);
    // The client hands the query back at once; what it ends with is told by its event, and a lost connection by its error.
    const ended = once(backup, 'end') as Promise<[LsnResult[]]>;
    client.query(backup);
    const [results] = await ended;
    archive.end();
    const lsns = results.flatMap(({ rows }) => rows.flatMap(({ recptr }) => recptr ?? []));
    return { manifest: Buffer.concat(backup.manifest), startLsn: lsns[0] ?? '', endLsn: lsns.at(-1) ?? '' };
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface LsnResult {
  readonly rows: readonly { readonly recptr?: string }[];
}

/** The kinds of message in the copy stream of PostgreSQL 15 and later: their first byte. */
const kinds = { newArchive: 0x6e, manifest: 0x6d, content: 0x64 } as const;

/** A query whose answer is a copy stream, which the client's own query ignores. */
class BaseBackup extends pg.Query {
  readonly manifest: Buffer[] = [];
  private readonly archive: PassThrough;
  private inManifest = false;
  private waiting = false;

  constructor(text: string, archive: PassThrough) {
    super(text);
    this.archive = archive;
  }

  handleCopyData({ chunk }: { chunk: Buffer }, connection: pg.Connection): void {
    const [kind] = chunk;
    if (kind === kinds.newArchive) this.inManifest = false;
    if (kind === kinds.manifest) this.inManifest = true;
    if (kind !== kinds.content) return;
    // The client reuses the memory behind a message.
    const content = Buffer.from(chunk.subarray(1));
    if (this.inManifest) this.manifest.push(content);
    else if (!this.archive.write(content)) this.waitForArchive(connection);
  }

  private waitForArchive({ stream }: pg.Connection): void {
    // What had already been read from the connection still comes.
    if (this.waiting) return;
    this.waiting = true;
    stream.pause();
    this.archive.once('drain', () => {
      this.waiting = false;
      stream.resume();
    });
  }
}
