import { CONTESTED_DECISIONS, OBJECTION_OUTCOMES, OBJECTION_PHASES } from '@ronde/domain';
import { z } from 'zod';
import { possibleAction } from './answers.js';
import { deadlineView, explainedDate } from './deadline-views.js';
import {
  annulment,
  appealDetail,
  contestedDecision,
  cureState,
  hearingReportDetail,
  plannedHearing,
  receivedObjection,
  takenObjectionDecision,
} from './objection-details.js';
import { pageOfRows } from './page.js';
import { cents, instant, localDate } from './values.js';

/** The acknowledgement of an objection. */
export const objectionAcknowledgement = z
  .object({
    objectionId: z.string(),
    nth: z.string().meta({ description: 'The part of the id that addresses use.', examples: ['1'] }),
    stream: z.string(),
    position: z.int(),
    receivedAt: instant,
    contentHash: z.string(),
    timeliness: z.enum(['in-time', 'in-time-by-post', 'early', 'late']),
    objectionEndsOn: localDate.nullable(),
    decisionDueOn: localDate.nullable(),
  })
  .meta({ id: 'ObjectionAcknowledgement' });

const objectionRow = z
  .object({
    objectionId: z.string(),
    applicationId: z.string(),
    phase: z.enum(OBJECTION_PHASES),
    decision: z.enum(CONTESTED_DECISIONS),
    timeliness: z.string(),
    receivedAt: instant,
    receivedOn: localDate,
    decisionDueOn: localDate.nullable(),
    outcome: z.enum(OBJECTION_OUTCOMES).nullable(),
    raisedCents: cents.nullable(),
    ending: z.string().nullable(),
  })
  .meta({ id: 'ObjectionRow' });
export const objectionPage = pageOfRows(objectionRow, 'ObjectionPage');

/** An objection as its journal tells it. */
export const objectionView = z
  .object({
    objectionId: z.string(),
    applicationId: z.string(),
    roundId: z.string(),
    stream: z.string(),
    position: z.int(),
    caseReference: z.string(),
    phase: z.enum(OBJECTION_PHASES),
    objection: receivedObjection,
    against: contestedDecision.nullable(),
    lacks: z.array(z.string()),
    cures: z.array(cureState),
    takenIntoAccount: z.boolean().optional(),
    withCommittee: z.boolean(),
    hearing: plannedHearing.optional(),
    hearingWaived: z.string().optional(),
    report: hearingReportDetail.optional(),
    decisionDueOn: localDate.optional(),
    decision: takenObjectionDecision.optional(),
    appeal: appealDetail.optional(),
    annulled: annulment.optional(),
    withdrawn: z.boolean(),
    ending: z.string().optional(),
    deadlines: z.array(deadlineView),
    possibleActions: z.array(possibleAction),
  })
  .meta({ id: 'ObjectionView' });

const objectionTimes = z.object({
  phase: z.enum(OBJECTION_PHASES),
  timeliness: z.string(),
  receivedOn: localDate,
  postmarkedOn: localDate.nullable(),
  objectionEndsOn: localDate.nullable(),
  decision: explainedDate.nullable().meta({ description: 'The last day to decide; null while no term runs.' }),
});

/** What would follow from the right days of an objection. */
export const objectionDatesConsequences = z
  .object({
    before: objectionTimes,
    after: objectionTimes,
    mails: z.array(z.object({ mail: z.string(), letter: z.string().nullable(), to: z.string() })),
  })
  .meta({ id: 'ObjectionDatesConsequences' });

const paper = z
  .object({
    number: z.int(),
    kind: z.enum(['SUBMISSION', 'ATTACHMENT', 'LETTER']),
    stream: z.string(),
    position: z.int().nullable(),
    at: instant,
    title: z.string(),
    reference: z.string().nullable(),
    sha256: z.string(),
    path: z.string().nullable().meta({ description: 'Where it is fetched; what came in by form stands in `content`.' }),
    pages: z.int().nullable().meta({ description: 'Known for letters only.' }),
    content: z
      .unknown()
      .optional()
      .meta({ description: 'What came in by form, as it was handed in: another form for each kind.' }),
  })
  .meta({ id: 'Paper' });

/** The papers of an objection, with the days that the hearing fixes for them (Awb 7:4). */
export const objectionPapers = z
  .object({
    documentsUntil: localDate.nullable(),
    inspectionFrom: localDate.nullable(),
    items: z.array(paper),
  })
  .meta({ id: 'ObjectionPapers' });
