import { setTimeout as sleep } from 'node:timers/promises';
import { seeExecution } from './execution-sight.ts';
import { inParallel, PATIENCE_MS } from './persistent-call.ts';
import { CONDUCTOR, type System } from './played-round.ts';
import type { Sample } from './sample-file.ts';
import { countExceptions, type CountedException } from './count-exceptions.ts';
import { compareAmounts, compareFacts, compareFigures, compareOutcomes } from './compare-expected.ts';

/** What was found when a round was over; `faults` is empty when all is as it should be. */
export interface ClosingReport {
  readonly faults: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
  readonly executions: number;
  readonly facts: number;
  readonly mails: number;
  readonly letters: number;
  readonly exceptions: readonly CountedException[];
}

/**
 * Checks a round that has been played to its end: figures, executions, journal, mails and letters. Its exceptions may also
 * have happened in the rounds it came after.
 */
export async function closingReport(
  system: System,
  sample: Sample,
  roundId: string,
  { inboxUrl, after = [] }: { readonly inboxUrl?: string; readonly after?: readonly string[] } = {},
): Promise<ClosingReport> {
  const { database } = system;
  const figures = await closingFigures(system, roundId);
  const streams = await streamsOf(system, roundId);
  const mail = await mailReport(system, roundId, inboxUrl);
  const [{ facts = 0 } = {}] = await database.rows<{ facts: number }>(
    'SELECT count(*)::int AS facts FROM journal_fact WHERE round_id = $1',
    [roundId],
  );
  const exceptions = await countExceptions(database, sample, [...after, roundId]);
  const executions = streams.filter((stream) => !stream.startsWith('refused/'));
  const faults = [
    ...compareFigures(sample.expected.figures, figures),
    ...(await compareAmounts(database, sample, roundId)),
    ...(await compareFacts(database, sample, roundId)),
    ...(await compareOutcomes(database, sample, roundId)),
    ...(await openExecutions(system, executions)),
    ...(await stillRunning(system, roundId)),
    ...(await brokenStreams(system, streams)),
    ...(await ledgerFaults(system, roundId)),
    ...exceptions.flatMap(({ exception, facts: times }) => (times === 0 ? [`never happened: ${exception}`] : [])),
    ...mail.faults,
  ];
  const { mails, letters } = mail;
  return { faults, figures, executions: executions.length, facts, mails, letters, exceptions };
}

/** The figures with which the round closed its books; empty while it has not. */
export async function closingFigures({ database }: System, roundId: string): Promise<Readonly<Record<string, number>>> {
  const [row] = await database.rows<{ figures: Record<string, number> }>(
    `SELECT data->'figures' AS figures FROM journal_fact WHERE stream = $1 AND type = 'roundClosed'`,
    [`funding-round/${roundId}`],
  );
  return row?.figures ?? {};
}

async function streamsOf({ database }: System, roundId: string): Promise<readonly string[]> {
  const rows = await database.rows<{ stream: string }>(
    'SELECT stream FROM journal_stream WHERE round_id = $1 ORDER BY stream',
    [roundId],
  );
  return rows.map(({ stream }) => stream);
}

/** Registers are streams without a workflow. */
const isRegister = (stream: string): boolean => /^[a-z]+-register\//.test(stream);

async function openExecutions({ engine }: System, workflowIds: readonly string[]): Promise<readonly string[]> {
  const expected = workflowIds.filter((id) => !isRegister(id));
  const sights = await inParallel(expected, 16, async (id) => ({ id, sight: await seeExecution(engine, id) }));
  return sights.flatMap(({ id, sight }) =>
    sight?.status === 'completed' ? [] : [`${id} is ${sight?.status ?? 'not there'}`],
  );
}

/** Also those without a stream of their own, by the engine's own account, which lags a little behind. */
async function stillRunning({ engine }: System, roundId: string): Promise<readonly string[]> {
  const { namespace } = engine;
  const query = `ExecutionStatus = 'Running'`;
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const { executions } = await engine.raw((service) =>
      service.listWorkflowExecutions({ namespace, query, pageSize: 1_000 }),
    );
    const running = (executions ?? [])
      .map(({ execution }) => execution?.workflowId ?? '')
      .filter((id) => id.split('/').includes(roundId));
    if (running.length === 0 || performance.now() > giveUpAt)
      return running.map((id) => `${id} is still running at the engine`);
    await sleep(250);
  }
}

async function brokenStreams({ api }: System, streams: readonly string[]): Promise<readonly string[]> {
  const answers = await inParallel(streams, 8, async (stream) => {
    const path = `/journal/verification?stream=${encodeURIComponent(stream)}`;
    return { stream, verified: await api.demand<{ whole: boolean }>({ method: 'GET', path, person: CONDUCTOR }) };
  });
  return answers.flatMap(({ stream, verified }) =>
    verified.whole ? [] : [`the journal of ${stream} does not verify`],
  );
}

/** The ledger balances when its row, its lines, the journal and the applications say the same. */
async function ledgerFaults({ api }: System, roundId: string): Promise<readonly string[]> {
  const path = `/rounds/${roundId}/ledger`;
  const ledger = await api.demand<Record<string, number | boolean>>({ method: 'GET', path, person: CONDUCTOR });
  const held =
    ledger['reservedCents'] === 0 ? [] : [`the ledger still holds ${ledger['reservedCents']} cents reserved`];
  return ledger['balanced'] === true ? held : ['the ledger does not balance', ...held];
}

interface MailReport {
  readonly mails: number;
  readonly letters: number;
  readonly faults: readonly string[];
}

async function mailReport(system: System, roundId: string, inboxUrl: string | undefined): Promise<MailReport> {
  await untilMailed(system, roundId);
  const rows = await system.database.rows<{
    id: string;
    status: string;
    message_id: string | null;
    letter: boolean;
    stored: boolean;
  }>(
    `SELECT o.id, o.status, o.message_id, o.payload ? 'letter' AS letter, d.id IS NOT NULL AS stored
     FROM outbox o
     LEFT JOIN document d ON d.stream = o.stream AND d.position = o.position AND d.outbox_id IS NOT NULL AND o.payload ? 'letter'
     WHERE o.round_id = $1 AND o.kind = 'mail'`,
    [roundId],
  );
  const unsent = rows.filter(({ status }) => status !== 'sent').map(({ id, status }) => `mail ${id} is ${status}`);
  const unstored = rows
    .filter(({ letter, stored }) => letter && !stored)
    .map(({ id }) => `the letter of mail ${id} is not in the store`);
  const delivered = inboxUrl === undefined ? [] : await deliveryFaults(rows, inboxUrl);
  return {
    mails: rows.length,
    letters: rows.filter(({ stored }) => stored).length,
    faults: [...unsent, ...unstored, ...delivered],
  };
}

async function untilMailed({ database }: System, roundId: string): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  while (performance.now() < giveUpAt) {
    const waiting = await database.rows(
      `SELECT 1 FROM outbox WHERE round_id = $1 AND kind = 'mail' AND status IN ('pending', 'sending') LIMIT 1`,
      [roundId],
    );
    if (waiting.length === 0) return;
    await sleep(100);
  }
}

async function deliveryFaults(
  rows: readonly { id: string; message_id: string | null }[],
  inboxUrl: string,
): Promise<readonly string[]> {
  const response = await fetch(`${inboxUrl}/api/email`);
  const inbox = (await response.json()) as { messageId?: string; headers?: Record<string, string> }[];
  const times = new Map<string, number>();
  for (const mail of inbox) {
    const id = bare(mail.messageId ?? mail.headers?.['message-id'] ?? '');
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  return rows.flatMap(({ id, message_id }) => {
    const count = times.get(bare(message_id ?? '')) ?? 0;
    return count === 1 ? [] : [`mail ${id} is ${count} times in the inbox`];
  });
}

function bare(messageId: string): string {
  return messageId.replace(/^<|>$/g, '');
}
