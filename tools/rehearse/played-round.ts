import { applicationStream, REGISTERS, roundStream } from '@ronde/contracts';
import { holidaysOf, type PlannedAct } from './script-calendar.ts';
import type { Api } from './api-client.ts';
import { requestOf, type RoundSoFar } from './act-requests.ts';
import type { Stage } from './conductor.ts';
import type { Engine } from './engine-connection.ts';
import type { RoundDatabase } from './round-database.ts';
import { RoundWatch } from './round-watch.ts';
import type { Sample } from './sample-file.ts';
import { touchedBy } from './touched-by.ts';
import { localTimeInstant, type Instant } from '@ronde/domain';

/** The system a round is played on. */
export interface System {
  readonly api: Api;
  readonly engine: Engine;
  readonly database: RoundDatabase;
}

/** Who drafts rounds and sets their clocks in rehearsals. */
export const CONDUCTOR = 'demo-administrator';

/** When the first act of a sample happens: its round is drafted. */
export function startOf(sample: Sample): Instant {
  return localTimeInstant(sample.starts.on, sample.starts.at);
}

/** Drafts the sample's round through the API, its clock standing at the sample's start; the same call again changes nothing. */
export async function draftRound({ api }: System, sample: Sample, roundId: string): Promise<void> {
  const { round } = sample;
  await api.demand({
    method: 'POST',
    path: '/rounds',
    person: sample.starts.person,
    idempotencyKey: `rehearsal-${roundId}-000-draft`,
    body: {
      ...round,
      roundId,
      holidays: holidaysOf(sample),
      rehearsal: true,
      clock: { mode: 'conducted', now: startOf(sample) },
    },
  });
}

/** The stage on which a sample's script is played as round `roundId`. */
export function stageOf(system: System, sample: Sample, roundId: string, progress: Stage['progress']): Stage {
  const { api, engine, database } = system;
  const so = roundSoFar(database, sample, roundId);
  return {
    watch: new RoundWatch(engine, database, roundId),
    progress,
    // A script that is taken up again has its first moments behind it.
    setClock: async (now) => {
      if ((await clockOf(system, roundId)) < now) await setClock(system, roundId, { mode: 'conducted', now });
    },
    play: async (act) => {
      const answer = await api.call(await requestOf(act, so));
      so.note(act, answer.status);
      return { answer, touched: touchedBy(act, roundId) };
    },
  };
}

/** What a round's clock says. */
export async function clockOf({ api }: System, roundId: string): Promise<Instant> {
  const { now } = await api.demand<{ now: Instant }>({ method: 'GET', path: `/rounds/${roundId}`, person: CONDUCTOR });
  return now;
}

/** Sets the clock of a round that is being conducted, or gives it back to the wall clock. */
export async function setClock(
  { api }: System,
  roundId: string,
  clock: { readonly mode: 'conducted'; readonly now: Instant } | { readonly mode: 'wall' },
): Promise<void> {
  const idempotencyKey = `rehearsal-${roundId}-clock-${clock.mode === 'wall' ? 'wall' : clock.now}`;
  await api.demand({
    method: 'POST',
    path: `/rounds/${roundId}/clock`,
    person: CONDUCTOR,
    idempotencyKey,
    body: clock,
  });
}

interface NotedRound extends RoundSoFar {
  note(act: PlannedAct, status: number): void;
}

function roundSoFar(database: RoundDatabase, sample: Sample, roundId: string): NotedRound {
  const withdrawn = new Map<string, readonly string[]>();
  return {
    roundId,
    sample,
    withdrawn: (code) => withdrawn.get(code) ?? [],
    note: (act, status) => {
      const code = act.application?.code;
      if (act.act === 'withdraw' && code && status < 300)
        withdrawn.set(code, (act.body['projectIds'] ?? []) as string[]);
    },
    allocationId: async () => {
      const data = await latestFact<{ allocationId: string }>(database, roundStream(roundId), ['allocationProposed']);
      return data?.allocationId ?? `${roundId}/none`;
    },
    awarded: async (code) => {
      const stream = applicationStream(`${roundId}/${code}`);
      const award = await latestFact<{ lines: { projectId: string; awardedCents: number }[] }>(database, stream, [
        'awardDecided',
        'awardAmended',
      ]);
      return Object.fromEntries((award?.lines ?? []).map((line) => [line.projectId, line.awardedCents]));
    },
    latest: async (type, code) => {
      const streams = [roundStream(roundId), ...(code === undefined ? [] : [applicationStream(`${roundId}/${code}`)])];
      const [fact] = await database.rows<{ data: Readonly<Record<string, unknown>> }>(
        `SELECT data FROM journal_fact WHERE (stream = ANY($1) OR round_id = $2) AND type = $3 ORDER BY id DESC LIMIT 1`,
        [streams, REGISTERS, type],
      );
      return fact?.data;
    },
  };
}

async function latestFact<T>(
  database: RoundDatabase,
  stream: string,
  types: readonly string[],
): Promise<T | undefined> {
  const rows = await database.rows<{ data: T }>(
    'SELECT data FROM journal_fact WHERE stream = $1 AND type = ANY($2) ORDER BY position DESC LIMIT 1',
    [stream, types],
  );
  return rows[0]?.data;
}
