import { ROLES } from '@ronde/domain';
import { z } from 'zod';
import { pageOfRows } from './page.js';
import { instant, localDate, pageOf } from './values.js';

const documentLine = z
  .object({
    documentId: z.string(),
    kind: z.string(),
    title: z.string(),
    reference: z.string().nullable().meta({ description: 'The reference that the letter bears.' }),
    sha256: z.string(),
    createdAt: instant,
    position: z.int(),
    path: z.string(),
  })
  .meta({ id: 'DocumentLine' });

const handedInFile = z
  .object({
    attachmentId: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.int().meta({ description: 'In bytes.' }),
    sha256: z.string(),
    stream: z
      .string()
      .meta({ description: 'The file that it came with: of the application, or of what follows from it.' }),
    receivedAt: instant,
    path: z.string(),
  })
  .meta({ id: 'HandedInFile' });

export const documentList = z
  .object({
    items: z.array(documentLine).meta({ description: 'Letters.' }),
    handedIn: z.array(handedInFile).meta({ description: 'Files that came in.' }),
  })
  .meta({ id: 'DocumentList' });

const journalEntry = z
  .object({
    id: z.int(),
    stream: z.string(),
    position: z.int(),
    roundId: z.string(),
    commandId: z.string(),
    fact: z.object({
      type: z.string(),
      data: z.looseObject({}).meta({ description: 'What is told: another form for each type of fact.' }),
    }),
    actor: z.object({ id: z.string(), role: z.enum(ROLES), organisation: z.string() }),
    at: instant.meta({ description: 'The time of the round.' }),
    recordedAt: instant.meta({ description: 'The time of the wall.' }),
    reason: z.string().nullable(),
    receipt: z.boolean(),
    previousHash: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'JournalEntry' });
export const journalPage = pageOfRows(journalEntry, 'JournalPage');

export const journalVerification = z
  .object({ stream: z.string(), facts: z.int(), whole: z.boolean(), brokenAt: z.int().optional() })
  .meta({ id: 'JournalVerification' });

const wait = z.object({ name: z.string(), dueAt: instant.optional() });
const pendingActivity = z.object({
  activityId: z.string(),
  type: z.string(),
  state: z.string(),
  attempt: z.int(),
  lastFailure: z.string().optional(),
  nextAttemptAt: instant.optional(),
});
const historyEvent = z
  .looseObject({ eventId: z.int(), at: instant, type: z.string() })
  .meta({ description: 'With its payloads decoded.' });

const keptRun = z
  .object({
    workflowId: z.string(),
    runId: z.string(),
    workflowType: z.string(),
    ended: z.string(),
    status: z.string(),
    closedAt: instant,
    previousRunId: z.string().nullable().meta({ description: 'The run that it goes on from.' }),
    eventCount: z.int(),
    sha256: z.string().meta({ description: 'Of the history as it was kept.' }),
    exportedAt: instant,
  })
  .meta({ description: 'A run that ended, whose history is kept.' });

export const executionView = z
  .object({
    workflowId: z.string(),
    runId: z.string(),
    type: z.string(),
    status: z.string(),
    startedAt: instant,
    closedAt: instant.optional(),
    historyLength: z.int(),
    waits: z.object({ now: instant, engineNow: instant, position: z.int(), waits: z.array(wait) }).optional(),
    pendingActivities: z.array(pendingActivity),
    workflowTaskAttempt: z.int().meta({ description: 'Above 1: the workflow itself fails again and again.' }),
    history: z.object({ items: z.array(historyEvent), next: z.string().optional() }),
    keptRuns: z.array(keptRun),
    uiUrl: z.url().optional(),
  })
  .meta({ id: 'Execution' });

export const executionQuery = z.strictObject({
  ...pageOf(1_000, 100),
  run: z
    .guid({ error: 'A run is named by its UUID.' })
    .optional()
    .meta({ description: 'A run of keptRuns; the latest run unless said otherwise.' }),
});

const stuckExecution = z
  .object({
    workflowId: z.string(),
    runId: z.string(),
    cause: z.enum(['WORKFLOW_TASK_FAILING', 'ACTIVITY_RETRYING']),
    attempt: z.int(),
    failure: z.string(),
  })
  .meta({ description: 'An execution that fails again and again.' });
const overdueTerm = z
  .object({ stream: z.string(), code: z.string(), dueOn: localDate, dueAt: instant, explanation: z.string() })
  .meta({ description: 'A term that ended an hour ago by the clock of its round, and that nobody noticed.' });
const undelivered = z
  .object({
    id: z.int(),
    roundId: z.string(),
    stream: z.string(),
    target: z.string(),
    status: z.string(),
    attempts: z.int(),
    lastError: z.string().nullable(),
    createdAt: instant,
  })
  .meta({ description: 'A message for the engine that did not arrive.' });

export const stuckList = z
  .object({
    engineReached: z.boolean().meta({
      description:
        'false: the engine could not be asked, so nothing is said of executions; the rest comes from the tables.',
    }),
    executions: z.array(stuckExecution),
    examined: z.int(),
    next: z.string().optional(),
    overdue: z.array(overdueTerm),
    undelivered: z.array(undelivered),
  })
  .meta({ id: 'Stuck' });

export const liveness = z.object({ status: z.literal('up') }).meta({ id: 'Liveness' });
export const readiness = z
  .object({
    status: z
      .enum(['up', 'degraded', 'down'])
      .meta({ description: 'degraded: receipts are taken, decisions are not.' }),
    dependencies: z.array(
      z.object({ name: z.enum(['database', 'engine']), status: z.enum(['up', 'down']), milliseconds: z.int() }),
    ),
  })
  .meta({ id: 'Readiness' });

const delivery = z
  .object({
    id: z.int(),
    roundId: z.string(),
    stream: z.string(),
    position: z.int(),
    ordinal: z.int().meta({ description: 'Its place among what one fact caused.' }),
    kind: z.enum(['engine', 'mail']),
    target: z.string(),
    what: z.string(),
    status: z.string(),
    attempts: z.int(),
    nextAttemptAt: instant,
    lastError: z.string().nullable(),
    createdAt: instant,
    settledAt: instant.nullable(),
    messageId: z.string().nullable(),
  })
  .meta({ id: 'Delivery' });
export const deliveryPage = z
  .object({ items: z.array(delivery), next: z.string().optional(), counts: z.record(z.string(), z.int()) })
  .meta({ id: 'DeliveryPage' });
export const outboxQuery = z.strictObject({
  ...pageOf(1_000, 100),
  round: z.string().max(100).optional(),
  kind: z.enum(['engine', 'mail']).optional(),
  status: z.enum(['pending', 'sending', 'sent', 'in-doubt', 'failed', 'suppressed']).optional(),
});
