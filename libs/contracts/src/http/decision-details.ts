import { AMENDMENT_CAUSES, CHANGE_KINDS, NOTIFIED_DECISIONS, SUSPENSION_GROUNDS } from '@ronde/domain';
import { z } from 'zod';
import { amendedLine, attached, yearAmount } from './amount-details.js';
import { cents, component, deficiency, instant, localDate, refusalGround } from './values.js';

/** A chance to complete the application (Awb 4:5) and how it went. */
export const supplementState = z
  .object({
    requestedOn: instant,
    dueOn: localDate,
    dueAt: instant,
    status: z.enum(['OPEN', 'RECEIVED', 'LAPSED']),
    endedAt: instant.optional(),
    asked: z
      .array(deficiency)
      .optional()
      .meta({ description: 'What was asked for; files from before this was kept lack it.' }),
  })
  .meta({ id: 'SupplementState', description: 'A chance to complete the application (Awb 4:5) and how it went.' });

/** A suspension beside a supplement, and when the applicant was told that it began and ended. */
export const suspensionState = z
  .object({
    toldOn: localDate,
    endToldOn: localDate.optional(),
    suspensionId: z.string().meta({ description: '`s1`, `s2`, … in the order of the file.' }),
    ground: z.enum(SUSPENSION_GROUNDS),
    firstDay: localDate,
    lastDay: localDate.optional().meta({ description: 'Absent while nobody can say how long it lasts.' }),
  })
  .meta({
    id: 'SuspensionState',
    description: 'A suspension beside a supplement, and when the applicant was told that it began and ended.',
  });

/** A decision and its notification. WAITING was never sent; RETURNED was, and did not arrive. */
export const notificationState = z
  .object({
    decision: z.enum(NOTIFIED_DECISIONS),
    caseReference: z.string(),
    decidedOn: localDate,
    pays: z.boolean().meta({ description: 'Whether something is to be paid because of it, by whichever side.' }),
    status: z.enum(['WAITING', 'NOTIFIED', 'RETURNED']),
    notifiedOn: localDate.optional(),
    objectionEndsOn: localDate.optional(),
    paymentDueOn: localDate.optional(),
  })
  .meta({
    id: 'NotificationState',
    description: 'A decision and its notification. WAITING was never sent; RETURNED was, and did not arrive.',
  });

/** One line of an award. */
export const awardLine = z
  .object({
    projectId: z.string(),
    component: component,
    requestedCents: cents,
    awardedCents: cents,
    byYear: z
      .array(yearAmount)
      .optional()
      .meta({ description: 'What is awarded in each budget year; absent in a round without them.' }),
    ground: refusalGround.optional(),
    evaluationDuty: z.boolean(),
    rorDuty: z
      .boolean()
      .meta({ description: 'EXPERTISE must be taken from the ROR unless exempted (Regeling 2022 art. 5).' }),
  })
  .meta({ id: 'AwardLine', description: 'One line of an award.' });

/** A change that was asked for, its task, and how it was decided. */
export const changeRequestState = z
  .object({
    taskId: z.string().optional(),
    outcome: z.enum(['REFUSED', 'GRANTED', 'PARTLY']).optional(),
    requestId: z.string(),
    receivedAt: instant,
    contentHash: z.string(),
    decisionDueOn: localDate.meta({ description: 'Last day of the eight weeks of Awb 4:13(2).' }),
    kind: z.enum(CHANGE_KINDS),
    lines: z.array(amendedLine).optional().meta({
      description:
        'BUDGET_SHIFT: what each project would get, in cents. ACTIVITY_CANCELLED: what is left for each, often 0. WITHDRAWAL: the same.',
    }),
    projectIds: z.array(z.string()).optional().meta({
      description:
        'CONTENT: the projects whose content changes. WITHDRAWAL: those given back; all of them when left out.',
    }),
    addedPartners: z
      .array(z.string())
      .optional()
      .meta({ description: 'PARTNERS: municipalities that take part from now on, and that no longer do.' }),
    droppedPartners: z.array(z.string()).optional(),
    executionEndsOn: localDate
      .optional()
      .meta({ description: 'EXTENSION: the last day of execution that is asked for.' }),
    attachments: z.array(attached).optional(),
  })
  .meta({ id: 'ChangeRequestState', description: 'A change that was asked for, its task, and how it was decided.' });

/** The award as it stands: its present lines and total, in cents. */
export const awardDetail = z
  .object({
    caseReference: z.string(),
    allocationId: z.string(),
    lines: z.array(awardLine),
    totalCents: cents,
    reservedCents: cents.optional().meta({ description: 'What was reserved for this file and is so no more.' }),
    reservedByYear: z.array(yearAmount).optional(),
    coInitial: z.enum(['GIVEN', 'REFUSED', 'SILENT']).optional().meta({
      description: 'What came of the initial that Social Affairs was asked for; absent where it was not asked.',
    }),
    notifiedOn: localDate.optional(),
    objectionEndsOn: localDate.optional(),
    paymentDueOn: localDate.optional(),
    decidedAt: instant,
  })
  .meta({ id: 'AwardDetail', description: 'The award as it stands: its present lines and total, in cents.' });

/** How an award became another, in cents. */
export const amendmentDetail = z
  .object({
    cause: z.enum(AMENDMENT_CAUSES),
    causeStream: z.string().optional().meta({
      description: 'The stream in which it was decided, where that is another one, and when it was decided there.',
    }),
    causedAt: instant.optional(),
    causedBy: z.string().optional().meta({
      description:
        'Id of who decided it there: the engine writes the amendment, a person answers for it (Awb 10:3(3)).',
    }),
    caseReference: z.string(),
    previousTotalCents: cents,
    totalCents: cents,
    addedByYear: z.array(yearAmount).optional().meta({
      description:
        'What is added in each budget year, in cents, below zero where it is taken; absent in a round without them.',
    }),
    reservedCents: cents
      .optional()
      .meta({ description: 'What the cause reserved for it in the ledger, in cents; 0 when absent.' }),
    reservedByYear: z.array(yearAmount).optional(),
    paymentDueOn: localDate.optional().meta({
      description:
        'Last day to pay what an objection added, counted from the decision on it (Awb 4:87); otherwise its notification says so.',
    }),
    notifiedOn: localDate.optional(),
    objectionEndsOn: localDate.optional(),
    amendedAt: instant,
  })
  .meta({ id: 'AmendmentDetail', description: 'How an award became another, in cents.' });
