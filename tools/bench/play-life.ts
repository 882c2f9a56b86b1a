import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { defaultPayloadConverter, toPayloads } from '@temporalio/common';
import { applicationStream, type ApplicationInput, type Receipt } from '@ronde/contracts';
import { recordReceipt } from '@ronde/persistence';
import type pg from 'pg';
import { capturedWrites, writeRows } from './bare/row-writes.ts';
import type { BareLifeInput, BareStimulus } from './bare/workflows.ts';
import { BARE_QUEUE, LIVES_QUEUE } from './bench-settings.ts';
import type { BenchSystem } from './bench-system.ts';
import type { Life, Stimulus } from './life.ts';

type LivesDatabase = Parameters<typeof recordReceipt>[0];

/** One side of the comparison: how a life is begun on it and how each stimulus reaches it. */
export interface Side {
  readonly pool: pg.Pool;
  readonly queue: string;
  readonly workflow: string;
  idOf(code: string): string;
  input(code: string): unknown;
  /** Stores what arrives from outside, as the API would. */
  receive(code: string, stimulus: Stimulus): Promise<void>;
  message(code: string, stimulus: Stimulus, nth: number): { readonly name: string; readonly payload: unknown };
}

/** Our own application workflow on the bench's database. */
export function ownSide({ pools }: BenchSystem, life: Life, database: LivesDatabase): Side {
  const forCode = <T>(text: string, code: string) => JSON.parse(text.replaceAll(life.code, code)) as T;
  const { roundId } = life;
  const idOf = (code: string) => applicationStream(`${roundId}/${code}`);
  return {
    ...{ pool: pools.lives, queue: LIVES_QUEUE, workflow: 'application', idOf },
    input: (code) => {
      const input = forCode<ApplicationInput>(life.input, code);
      return { ...input, clock: { ...input.clock, clockShiftMs: Date.parse(life.startedAt) - Date.now() } };
    },
    receive: async (code, { payload }) => {
      const { position, at, actorId, fact } = forCode<Receipt>(payload, code);
      const actor = { id: actorId, role: 'APPLICANT', organisation: 'GM0518' } as const;
      const command = { stream: idOf(code), roundId, commandId: `receipt-${position}`, actor, at };
      await recordReceipt(database, { ...command, fact, messages: () => [] });
    },
    message: (code, { name, payload }) => ({ name, payload: forCode(payload, code) }),
  };
}

/** The bare workflow: the same stimuli in number, order and size, the same rows in a database of its own. */
export function bareSide({ pools, settings }: BenchSystem, life: Life): Side {
  const plan = life.stimuli.filter(({ kind }) => kind !== 'jump').map(({ reactions }) => reactions);
  const captured = () => capturedWrites(settings.capturesDir, 'life');
  return {
    ...{ pool: pools.bare, queue: BARE_QUEUE, workflow: 'bareLife' },
    idOf: (code) => `bare/${code}`,
    input: (code) => padded<BareLifeInput>({ id: code, plan, pad: '' }, life.input.length),
    receive: (code, { receipt = 0 }) => writeRows(pools.bare, captured(), receipt, code),
    message: (_, { kind, payload, answerBytes }, nth) => ({
      name: kind === 'update' ? 'act' : 'told',
      payload: padded<BareStimulus>({ nth, ...(kind === 'update' && { answerBytes }), pad: '' }, payload.length),
    }),
  };
}

function padded<T extends { readonly pad: string }>(value: T, bytes: number): T {
  return { ...value, pad: 'x'.repeat(Math.max(0, bytes - JSON.stringify(value).length)) };
}

/** Plays the whole life of the application `code` on one side: each stimulus when what the one before caused is written. */
export async function playLife({ client }: BenchSystem, life: Life, side: Side, code: string): Promise<void> {
  const workflowId = side.idOf(code);
  await begin(client, side, workflowId, side.input(code));
  const handle = client.workflow.getHandle(workflowId);
  let nth = 0;
  for (const stimulus of life.stimuli) {
    if (stimulus.receipt !== undefined) await side.receive(code, stimulus);
    if (stimulus.kind === 'jump') await letTimeJump(client, workflowId);
    else {
      const { name, payload } = side.message(code, stimulus, nth);
      nth += 1;
      if (stimulus.kind === 'signal') await handle.signal(name, payload);
      else await handle.executeUpdate(name, { args: [payload] });
    }
    await untilWritten(side.pool, applicationStream(`${life.roundId}/${code}`), stimulus.head);
  }
  await handle.result();
}

async function begin(client: Client, side: Side, workflowId: string, input: unknown): Promise<void> {
  await client.workflowService.startWorkflowExecution({
    namespace: client.options.namespace,
    workflowId,
    workflowType: { name: side.workflow },
    taskQueue: { name: side.queue },
    input: { payloads: toPayloads(defaultPayloadConverter, input) ?? null },
    requestId: randomUUID(),
    timeSkippingConfig: { enabled: false },
  });
}

async function letTimeJump(client: Client, workflowId: string): Promise<void> {
  await client.workflowService.updateWorkflowExecutionOptions({
    namespace: client.options.namespace,
    workflowExecution: { workflowId },
    updateMask: { paths: ['time_skipping_config'] },
    workflowExecutionOptions: { timeSkippingConfig: { enabled: true } },
  });
}

const LOOK_EVERY_MS = 4;
const WRITTEN_WITHIN_MS = 60_000;

async function untilWritten(pool: pg.Pool, stream: string, head: number): Promise<void> {
  const giveUpAt = performance.now() + WRITTEN_WITHIN_MS;
  for (;;) {
    const { rows } = await pool.query<{ head: number }>(
      'SELECT head_position AS head FROM journal_stream WHERE stream = $1',
      [stream],
    );
    if ((rows[0]?.head ?? 0) >= head) return;
    if (performance.now() > giveUpAt) throw new Error(`${stream} stands at ${rows[0]?.head}, not at ${head}`);
    await sleep(LOOK_EVERY_MS);
  }
}
