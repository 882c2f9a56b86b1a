import { applicationPage, openDatabase, type ApplicationPage, type Database } from '@ronde/persistence';
import type { BenchSystem } from './bench-system.ts';
import type { BenchRound } from './bench-round.ts';
import type { Extent } from './extent.ts';
import { against, ms, type Finding } from './findings.ts';
import { keepListQueries, type ListQueries, type PageName } from './list-queries.ts';
import { interleaved, median, medianRatio, type Turns } from './measured.ts';
import { latencies, send, spread } from './requests.ts';

const MANY = 10_000;
const PAGE = 100;
const ROUND = '2022-list';
const PAGES: readonly PageName[] = ['first', 'last', 'all'];
const NAMES: Readonly<Record<PageName, string>> = {
  first: `the first ${PAGE} of ${MANY} applications`,
  last: `the last ${PAGE} of ${MANY} applications`,
  all: `all ${MANY} applications in one page`,
};

interface Page {
  readonly items: readonly { readonly id: string; readonly receivedAt: string }[];
  readonly next?: string;
}

/** Pages of a list of 10,000 applications, ours against a bare route that sends the rows of the same SQL. */
export async function measureListing(
  bench: BenchSystem,
  round: BenchRound,
  extent: Extent,
): Promise<readonly Finding[]> {
  await fillRound(bench, round.roundId);
  const ask = async (query: string) => {
    const url = `${bench.apiUrl}/api/v1/rounds/${ROUND}/applications?${query}`;
    return JSON.parse(await send({ url, method: 'GET', person: 'demo-administrator' })) as Page;
  };
  const before = await ask(`limit=${MANY - PAGE}`);
  const after = before.items.at(-1) as Page['items'][number];
  keepListQueries(bench.settings.capturesDir, await sqlOfPages(bench, after));
  const queries: Readonly<Record<PageName, string>> = {
    first: `limit=${PAGE}`,
    last: `limit=${PAGE}&after=${encodeURIComponent(before.next ?? '')}`,
    all: `limit=${MANY}`,
  };
  const everyPage = (get: (page: PageName) => Promise<unknown>) => async (): Promise<PageTimes> => ({
    first: await latencies(timesOf('first', extent), 1, () => get('first')),
    last: await latencies(timesOf('last', extent), 1, () => get('last')),
    all: await latencies(timesOf('all', extent), 1, () => get('all')),
  });
  const own = everyPage((page) => ask(queries[page]));
  const bare = everyPage(async (page) => {
    const url = `${bench.bareUrl}/applications?page=${page}`;
    return JSON.parse(await send({ url, method: 'GET' })) as Page;
  });
  for (const side of [own, bare]) await side();
  const turns = await interleaved(extent.turns, { own, bare });
  return [...PAGES.map((page) => compared(page, turns)), lastAsFastAsFirst(turns.own)];
}

type PageTimes = Readonly<Record<PageName, readonly number[]>>;

function timesOf(page: PageName, { pages }: Extent): readonly unknown[] {
  return Array.from({ length: page === 'all' ? Math.ceil(pages / 10) : pages });
}

function compared(page: PageName, turns: Turns<PageTimes>): Finding {
  const shown = (side: readonly PageTimes[]) => {
    const { p50, p95 } = spread(side.map((times) => times[page]));
    return `p50 ${ms(p50)}, p95 ${ms(p95)}`;
  };
  const ratio = medianRatio(turns, (times) => median(times[page]));
  return against(NAMES[page], { own: shown(turns.own), bare: shown(turns.bare), ratio }, { atMost: 1.5 });
}

/** Both pages of the same turn, so that both meet the same machine. */
function lastAsFastAsFirst(own: readonly PageTimes[]): Finding {
  const p50 = (page: PageName) => ms(spread(own.map((times) => times[page])).p50);
  const ratio = median(own.map(({ first, last }) => median(last) / median(first)));
  const what = 'the last page against the first (as fast, give or take a tenth)';
  return against(what, { own: p50('last'), bare: `first: ${p50('first')}`, ratio }, { atMost: 1.1 });
}

/** Rows as ten thousand receipts would have left them, in a copy of the bench's round. */
async function fillRound({ pools }: BenchSystem, like: string): Promise<void> {
  await pools.system.query(
    `INSERT INTO round SELECT copy.* FROM round, jsonb_populate_record(round, jsonb_build_object('id', $2::text)) AS copy
     WHERE round.id = $1`,
    [like, ROUND],
  );
  await pools.system.query(
    `WITH numbered AS (
       SELECT n, (SELECT array_agg(code ORDER BY code) FROM municipality)[1 + n % 300] AS code FROM generate_series(1, $1::int) AS n
     ), streams AS (
       INSERT INTO journal_stream (stream, round_id, head_position, head_hash)
       SELECT 'application/' || $2::text || '/' || lower(code) || '-' || n, $2::text, 1, repeat('0', 64) FROM numbered
     )
     INSERT INTO application (id, round_id, lead_municipality, partner_municipalities, phase, requested_cents, received_at,
                              content_hash, flags, missing, decision_due_on)
     SELECT $2::text || '/' || lower(code) || '-' || n, $2::text, code, '{GM0518,GM0599}', 'RECEIVED', n * 100,
            '2021-09-01T00:00:00Z'::timestamptz + (n / 3) * interval '1 second', repeat('0', 64), '{}', '{}', '2021-11-15'
     FROM numbered`,
    [MANY, ROUND],
  );
  await pools.system.query('ANALYZE application, journal_stream');
}

/** The SQL that the repository itself asks for each page; the API asks for one row more, to know whether there are more. */
async function sqlOfPages({ settings }: BenchSystem, after: Page['items'][number]): Promise<ListQueries> {
  const database = await openDatabase(settings.databaseUrl);
  const sqlOf = async (page: ApplicationPage): Promise<ListQueries[PageName]> => {
    let asked: ListQueries[PageName] | undefined;
    const query = (text: string, values: unknown[]) => {
      asked = { text, values };
      return Promise.resolve([]);
    };
    await applicationPage({ connection: database, query } as unknown as Database, ROUND, page);
    return asked as ListQueries[PageName];
  };
  try {
    return {
      first: await sqlOf({ limit: PAGE + 1 }),
      last: await sqlOf({ limit: PAGE + 1, after: { receivedAt: after.receivedAt, id: after.id } }),
      all: await sqlOf({ limit: MANY + 1 }),
    };
  } finally {
    await database.destroy();
  }
}
