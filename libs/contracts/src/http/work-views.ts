import { MINISTRIES, TASK_KINDS } from '@ronde/domain';
import { z } from 'zod';
import { answer, possibleAction } from './answers.js';
import { explainedDate } from './deadline-views.js';
import { pageOfRows } from './page.js';
import { cents, instant, localDate, namedMunicipality } from './values.js';

export const proposedAllocation = answer
  .extend({
    allocationId: z.string(),
    allocation: z.string().meta({ description: 'The part of the id that addresses use, URL-encoded.' }),
  })
  .meta({ id: 'ProposedAllocation' });

const allocationRow = z
  .object({
    allocationId: z.string(),
    allocation: z.string(),
    strategy: z.string(),
    requestedCents: cents,
    advisedCents: cents,
    totalCents: cents,
    lineCount: z.int(),
    linesHash: z.string(),
    status: z.enum(['PROPOSED', 'RETURNED', 'APPROVED']),
    proposedBy: z.string(),
    proposedAt: instant,
    decidedBy: z.string().nullable(),
    decidedAt: instant.nullable(),
    decidedFor: z.string().nullable(),
  })
  .meta({ id: 'AllocationRow' });
export const allocationPage = pageOfRows(allocationRow, 'AllocationPage');

const allocationLine = z
  .object({
    allocationId: z.string(),
    ordinal: z.int(),
    applicationId: z.string(),
    projectId: z.string(),
    requestedCents: cents,
    advisedCents: cents,
    allocatedCents: cents,
    byYear: z
      .array(z.object({ year: z.int(), cents }))
      .nullable()
      .meta({ description: 'What each budget year gets, in a round that has them.' }),
  })
  .meta({ id: 'AllocationLine' });
export const allocationLinePage = pageOfRows(allocationLine, 'AllocationLinePage');

const taskRow = z
  .object({
    taskId: z.string(),
    task: z
      .string()
      .meta({ description: 'The part of the id that addresses use.', examples: ['gm0518-1~assessment-jenv'] }),
    roundId: z.string(),
    today: localDate.meta({ description: 'The day it is in its round.' }),
    municipality: namedMunicipality.nullable().meta({ description: 'Whose file it is about.' }),
    kind: z.enum(TASK_KINDS),
    subject: z.string(),
    role: z.string(),
    ministry: z.enum(MINISTRIES),
    status: z.enum(['OPEN', 'CLAIMED', 'COMPLETED', 'CANCELLED']),
    claimedBy: z.string().nullable(),
    dueOn: localDate,
    dueAt: instant,
    reminders: z.int(),
    escalated: z.boolean(),
    outcome: z.string().nullable(),
    openedAt: instant,
    endedAt: instant.nullable(),
  })
  .meta({ id: 'TaskRow' });
export const taskPage = pageOfRows(taskRow, 'TaskPage');

const evaluationRow = z
  .object({
    evaluationId: z.string(),
    applicationId: z.string(),
    municipality: z.string(),
    projectId: z.string(),
    status: z.string(),
    dueOn: localDate,
    dueAt: instant,
    due: explainedDate,
    escalated: z.boolean(),
    kind: z.string().nullable(),
    executor: z.string().nullable(),
    independent: z.boolean().nullable(),
    sharedInToolkit: z.boolean().nullable(),
    contentHash: z.string().nullable(),
    receivedAt: instant.nullable(),
    reviewTaskId: z.string().nullable(),
    endedAt: instant.nullable(),
    possibleActions: z.array(possibleAction),
  })
  .meta({ id: 'EvaluationRow' });
export const evaluationPage = pageOfRows(evaluationRow, 'EvaluationPage');

const monitoringRow = z
  .object({
    monitoringId: z.string(),
    applicationId: z.string(),
    year: z.int().nullable().meta({ description: 'The budget year it is about; empty at the end of the execution.' }),
    municipality: z.string(),
    status: z.string(),
    dueOn: localDate,
    dueAt: instant,
    due: explainedDate,
    escalated: z.boolean(),
    progress: z.array(z.object({ projectId: z.string(), spentCents: cents, percentDone: z.int() })).nullable(),
    municipalitiesReached: z.int().nullable(),
    efficient: z.boolean().nullable(),
    contentHash: z.string().nullable(),
    receivedAt: instant.nullable(),
    reviewTaskId: z.string().nullable(),
    endedAt: instant.nullable(),
    possibleActions: z.array(possibleAction),
  })
  .meta({ id: 'MonitoringRow' });
export const monitoringPage = pageOfRows(monitoringRow, 'MonitoringPage');
