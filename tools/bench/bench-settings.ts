/** Task queues of the bench's own workers; the system's workers have theirs. */
export const LIVES_QUEUE = 'bench-lives';
export const BARE_QUEUE = 'bench-bare';

/** What the programs of a bench are told by their environment. */
export interface BenchSettings {
  readonly engineAddress: string;
  /** A namespace of its own, so that nobody keeps or counts the bench's runs. */
  readonly namespace: string;
  /** Our tables, written by our own workflows in the bench's worker. */
  readonly livesDatabaseUrl: string;
  /** Our tables, written by the bare references. */
  readonly bareDatabaseUrl: string;
  /** Our tables, written by worker and API. */
  readonly databaseUrl: string;
  readonly capturesDir: string;
  readonly livesPort: number;
  readonly barePort: number;
  readonly serverPort: number;
}

/** Reads the settings; throws when one is missing. */
export function benchSettings(environment: Readonly<Record<string, string | undefined>>): BenchSettings {
  const value = environment['BENCH_SETTINGS'];
  if (value === undefined) throw new Error('BENCH_SETTINGS is not set; `npm run bench` sets it.');
  return JSON.parse(value) as BenchSettings;
}
