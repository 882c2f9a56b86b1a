import {
  CONTESTED_DECISIONS,
  HEARING_FORMS,
  INADMISSIBILITY_GROUNDS,
  OBJECTION_CHANNELS,
  OBJECTION_DEFICIENCIES,
  OBJECTION_OUTCOMES,
} from '@ronde/domain';
import { z } from 'zod';
import { amendedLine, attached, yearAmount } from './amount-details.js';
import { cents, instant, localDate } from './values.js';

/** The hearing as it is planned (Awb 7:2). */
export const plannedHearing = z
  .object({
    on: localDate,
    time: z.string(),
    form: z.enum(HEARING_FORMS),
  })
  .meta({ id: 'PlannedHearing', description: 'The hearing as it is planned (Awb 7:2).' });

/** What a decision gave one project, in cents; 0 where it was refused. */
export const contestedLine = z
  .object({
    projectId: z.string(),
    requestedCents: cents,
    awardedCents: cents,
    byYear: z
      .array(yearAmount)
      .optional()
      .meta({ description: 'What was awarded and asked in each budget year; absent in a round without them.' }),
    asked: z.array(yearAmount).optional(),
  })
  .meta({ id: 'ContestedLine', description: 'What a decision gave one project, in cents; 0 where it was refused.' });

/** A decision as an objection needs to know it: who took it, when it was announced, and what it gave. */
export const contestedDecision = z
  .object({
    decision: z.enum(CONTESTED_DECISIONS),
    id: z.string().optional().meta({
      description:
        'Which one, where there may be several: a change request (`c1`), a position in the claim, the number of a notice.',
    }),
    caseReference: z.string(),
    decidedAt: instant,
    decidedBy: z.string().optional().meta({
      description:
        'Id of who decided under mandate: not the one who decides on the objection (Awb 10:3(3)). Officials only, like the next.',
    }),
    decidedFor: z.string().optional().meta({ description: 'Id of whom that person replaced: not the one either.' }),
    announcedOn: localDate.nullable().meta({
      description: 'Day of the announcement (Awb 3:41); null while it has not been announced, and then no term runs.',
    }),
    lines: z.array(contestedLine),
    totalCents: cents,
  })
  .meta({
    id: 'ContestedDecision',
    description: 'A decision as an objection needs to know it: who took it, when it was announced, and what it gave.',
  });

/** An objection as received; texts and documents stay in the tables. */
export const receivedObjection = z
  .object({
    objectionId: z
      .string()
      .meta({ description: '`2022/gm0518-1/1`: the first objection in the file of an application.' }),
    roundId: z.string(),
    applicationId: z.string(),
    decision: z.enum(CONTESTED_DECISIONS),
    decisionId: z.string().optional().meta({ description: 'Which one of several of this kind.' }),
    against: contestedDecision
      .nullable()
      .meta({ description: 'The decision itself; null when none of this kind had been taken.' }),
    channel: z.enum(OBJECTION_CHANNELS),
    receivedAt: instant,
    receivedOn: localDate,
    postmarkedOn: localDate
      .nullable()
      .meta({ description: 'Day of the postmark; null when it came otherwise, or when it cannot be read.' }),
    timeliness: z.enum(['in-time', 'in-time-by-post', 'early', 'late']),
    lacks: z.array(z.enum(OBJECTION_DEFICIENCIES)),
    contentHash: z.string().meta({ description: 'SHA-256 of what was handed in, printed on the confirmation.' }),
    objectionEndsOn: localDate
      .nullable()
      .meta({ description: 'Last day of the objection term; null while it has not begun.' }),
    decisionDueOn: localDate
      .nullable()
      .meta({ description: 'Last day to decide; null while the objection term has not begun (Awb 6:10(2)).' }),
    attachments: z.array(attached).optional(),
  })
  .meta({ id: 'ReceivedObjection', description: 'An objection as received; texts and documents stay in the tables.' });

/** A chance to cure what an objection lacks (Awb 6:6) and how it went. */
export const cureState = z
  .object({
    requestedOn: localDate,
    dueOn: localDate,
    dueAt: instant,
    status: z.enum(['OPEN', 'LAPSED', 'CURED']),
    curedOn: localDate.optional(),
  })
  .meta({ id: 'CureState', description: 'A chance to cure what an objection lacks (Awb 6:6) and how it went.' });

/** What a founded objection changes of the amounts, in cents. */
export const objectionAmendment = z
  .object({
    lines: z.array(amendedLine),
    previousTotalCents: cents,
    totalCents: cents,
  })
  .meta({ id: 'ObjectionAmendment', description: 'What a founded objection changes of the amounts, in cents.' });

/** What a founded objection to a settlement settles instead, and what that makes of the claim; in cents. */
export const objectionSettlement = z
  .object({
    previousCents: cents,
    settledCents: cents,
    claim: z
      .object({
        recoveryId: z.string(),
        claimCents: cents,
        receivedCents: cents,
        open: z.boolean(),
      })
      .optional()
      .meta({
        description:
          'The claim that followed from the settlement: what stays to be repaid, what came in included, and what did come in.',
      }),
    payBackCents: cents.meta({
      description:
        'What came in on the claim beyond that, and was not paid back by an earlier decision; 0 when nothing.',
    }),
    payBackDueOn: localDate.optional().meta({ description: 'Last day to pay it back (Awb 4:87(1)).' }),
  })
  .meta({
    id: 'ObjectionSettlement',
    description:
      'What a founded objection to a settlement settles instead, and what that makes of the claim; in cents.',
  });

/** Whether anybody was heard, and what a committee advised. */
export const hearingReportDetail = z
  .object({
    heard: z.boolean(),
    advice: z.enum(OBJECTION_OUTCOMES).optional(),
  })
  .meta({ id: 'HearingReportDetail', description: 'Whether anybody was heard, and what a committee advised.' });

/** The decision on the objection (Awb 7:11, 7:12), in cents. */
export const takenObjectionDecision = z
  .object({
    caseReference: z.string(),
    outcome: z.enum(OBJECTION_OUTCOMES),
    ground: z.enum(INADMISSIBILITY_GROUNDS).optional(),
    amendment: objectionAmendment.optional(),
    settlement: objectionSettlement.optional(),
    raisedCents: cents.meta({
      description: 'What must be kept free of the ceiling until the award is amended; 0 when nothing is raised.',
    }),
    raisedByYear: z.array(yearAmount).optional(),
    appealEndsOn: localDate.meta({ description: 'Last day to go to court (Awb 6:7, 8:1).' }),
    notifiedOn: localDate.optional().meta({ description: 'When it was sent anew, after its letter came back.' }),
    returnedOn: localDate.optional().meta({
      description: 'When its letter came back; no term to go to court runs until it is sent anew (Awb 6:8(1)).',
    }),
    decidedAt: instant,
    decidedBy: z.string().optional().meta({ description: 'Id of who decided. Officials only.' }),
  })
  .meta({ id: 'TakenObjectionDecision', description: 'The decision on the objection (Awb 7:11, 7:12), in cents.' });

/** The appeal against the decision, and when it was judged. */
export const appealDetail = z
  .object({
    court: z.string(),
    courtCaseNumber: z.string(),
    filedOn: localDate,
    higher: z.literal(true).optional().meta({ description: 'Against the judgment on the first appeal (Awb 8:104).' }),
    judgedOn: localDate.optional(),
  })
  .meta({ id: 'AppealDetail', description: 'The appeal against the decision, and when it was judged.' });

/** The last judgment that annulled a decision, and how many did. */
export const annulment = z
  .object({
    on: localDate,
    decideBy: localDate.optional(),
    times: z.int(),
  })
  .meta({ id: 'Annulment', description: 'The last judgment that annulled a decision, and how many did.' });
