import { randomBytes, randomUUID } from 'node:crypto';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { defaultPayloadConverter, toPayloads } from '@temporalio/common';
import { DefaultLogger, makeTelemetryFilterString, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { type Command, type RecordRequest, WAITS, type Waits, workflowTypeOf } from '@ronde/contracts';
import type { Actor, Instant } from '@ronde/domain';
import { type JournalEntry, readStream } from '@ronde/persistence';
import { people, withDatabase } from '@ronde/testing';
import { reopen } from './reopen.js';
import { createActivities } from '../activities/create-activities.js';
import type { JournalActivities } from '../activities/journal.activities.js';
import { WORKFLOW_BUNDLE } from '../workflow-bundle.js';

/** Whether an execution's time jumps to its next timer by itself, or goes as slowly as ours. */
export type Pace = 'jumps' | 'stands';

/** One suite's engine: a worker on a task queue and a database of its own. */
export interface WorkflowWorld {
  readonly client: Client;
  readonly database: () => Database;
  /** Starts the workflow of `stream`, whose business time begins at `startedAt`; unless told otherwise its time jumps. */
  start(stream: string, startedAt: Instant, input: object, pace?: Pace): Promise<WorkflowHandle>;
  /** Brings the message in the outbox that opens an execution anew; its time stands. */
  reopen(stream: string): Promise<void>;
  /** Makes the time of an execution jump, or stand again. */
  pace(stream: string, pace: Pace): Promise<void>;
  /** An official's decision; answers the fact types it added, or the refusal's code. */
  decide(stream: string, update: string, at: Instant, command?: object, actor?: Actor): Promise<string>;
  signal(stream: string, name: string, payload: object): Promise<void>;
  waits(stream: string): Promise<Waits>;
  journal(stream: string): Promise<readonly JournalEntry[]>;
  /** Resolves when the journal of `stream` holds a fact of this type. */
  untilFact(stream: string, type: string, count?: number): Promise<void>;
}

const NAMESPACE = 'ronde';
/** Recorded histories name who did the work: not a machine. */
const IDENTITY = 'workflow-world';

/** What a suite does between the moment facts are written and that in which their workflow hears of it. */
export type AfterRecording = (request: RecordRequest) => Promise<void>;

/** Gives the suite it is called in a world; the result answers it inside tests. */
export function withWorkflows(afterRecording?: AfterRecording): () => WorkflowWorld {
  const suite = withDatabase();
  let world: WorkflowWorld | undefined;
  let close = (): Promise<void> => Promise.resolve();
  beforeAll(async () => {
    const taskQueue = `test-${randomBytes(6).toString('hex')}`;
    const opened = await openConnections(taskQueue, suite().database, afterRecording);
    world = createWorld(opened.client, taskQueue, () => suite().database);
    close = opened.close;
  }, 300_000);
  afterAll(() => close(), 300_000);
  return () => {
    if (!world) throw new Error('the world is there inside tests only');
    return world;
  };
}

type Database = ReturnType<ReturnType<typeof withDatabase>>['database'];

async function openConnections(
  taskQueue: string,
  database: Database,
  afterRecording: AfterRecording = () => Promise.resolve(),
): Promise<{ client: Client; close: () => Promise<void> }> {
  const address = process.env['TEMPORAL_ADDRESS'];
  if (!address) throw new Error('TEMPORAL_ADDRESS is not set; `npm test` starts an engine and sets it.');
  installQuietRuntime();
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection: native,
    namespace: NAMESPACE,
    taskQueue,
    identity: IDENTITY,
    workflowBundle: { codePath: WORKFLOW_BUNDLE },
    activities: heardLater(createActivities(database), afterRecording),
  });
  const running = worker.run();
  const close = async (): Promise<void> => {
    worker.shutdown();
    await running;
    await native.close();
    await connection.close();
  };
  return { client: new Client({ connection, namespace: NAMESPACE, identity: IDENTITY }), close };
}

function heardLater<A extends JournalActivities>(activities: A, afterRecording: AfterRecording): A {
  const recordFacts: A['recordFacts'] = async (request) => {
    const result = await activities.recordFacts(request);
    await afterRecording(request);
    return result;
  };
  return { ...activities, recordFacts };
}

let quiet = false;
function installQuietRuntime(): void {
  if (quiet) return;
  quiet = true;
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
    shutdownSignals: [],
  });
}

function createWorld(client: Client, taskQueue: string, database: () => Database): WorkflowWorld {
  const start: WorkflowWorld['start'] = async (stream, startedAt, input, pace = 'jumps') => {
    const clock = { clockShiftMs: Date.parse(startedAt) - Date.now(), conducted: true, startedAt };
    await client.connection.workflowService.startWorkflowExecution({
      namespace: NAMESPACE,
      workflowId: stream,
      workflowType: { name: workflowTypeOf(stream) },
      taskQueue: { name: taskQueue },
      input: { payloads: toPayloads(defaultPayloadConverter, { ...input, clock }) ?? null },
      requestId: randomUUID(),
      timeSkippingConfig: { enabled: pace === 'jumps' },
    });
    return client.workflow.getHandle(stream);
  };
  const journal: WorkflowWorld['journal'] = (stream) => readStream(database(), stream);
  return {
    client,
    database,
    start,
    reopen: (stream) => reopen({ client, taskQueue, database: database() }, stream),
    pace: (stream, pace) => setPace(client, stream, pace),
    journal,
    decide: (stream, update, at, command = {}, actor = people.administrator) =>
      decide(client, stream, update, { commandId: randomUUID(), actor, at, ...command }),
    signal: (stream, name, payload) => client.workflow.getHandle(stream).signal(name, payload),
    waits: (stream) => client.workflow.getHandle(stream).query<Waits>(WAITS),
    untilFact: (stream, type, count) => untilFact(() => journal(stream), type, count),
  };
}

async function setPace(client: Client, stream: string, pace: Pace): Promise<void> {
  await client.workflowService.updateWorkflowExecutionOptions({
    namespace: NAMESPACE,
    workflowExecution: { workflowId: stream },
    updateMask: { paths: ['time_skipping_config'] },
    workflowExecutionOptions: { timeSkippingConfig: { enabled: pace === 'jumps' } },
  });
}

async function decide(client: Client, stream: string, update: string, command: Command): Promise<string> {
  try {
    const handle = client.workflow.getHandle(stream);
    const answer = await handle.executeUpdate<{ factTypes: readonly string[] }, [Command]>(update, {
      args: [command],
      updateId: command.commandId,
    });
    return answer.factTypes.join(' ');
  } catch (error) {
    const code = (error as { cause?: { type?: string } }).cause?.type;
    if (code === undefined) throw error;
    return code;
  }
}

async function untilFact(journal: () => Promise<readonly JournalEntry[]>, type: string, count = 1): Promise<void> {
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    if ((await journal()).filter((entry) => entry.fact.type === type).length >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no fact ${type} came within a minute`);
}
