import { LATE_DECISIONS, NOTICE_JUDGEMENTS, PENALTY_EXCLUSIONS, PENALTY_STATUSES, RETURN_CAUSES } from '@ronde/domain';
import { z } from 'zod';
import { possibleAction } from './answers.js';
import { deadlineView } from './deadline-views.js';
import { pageOfRows } from './page.js';
import { fixedPenalty, paidPenalty, receivedNotice, stoppedPenalty } from './penalty-details.js';
import { cents, claimedCents, instant, localDate, ofApplication, pageOf, prose, reason } from './values.js';

const lateDecision = z.enum(LATE_DECISIONS).meta({ id: 'LateDecision' });
const noticeJudgement = z.enum(NOTICE_JUDGEMENTS).meta({ id: 'NoticeJudgement' });

/** A notice of default: handed in by the municipality, or a letter that an administrator registers. */
export const noticeOfDefaultBody = z
  .strictObject({
    about: lateDecision.meta({ description: 'On what no decision was taken in time.' }),
    objection: z
      .int()
      .min(1)
      .max(999_999)
      .optional()
      .meta({ description: 'Which objection, for a late decision on one; the first when left out.' }),
    receivedOn: localDate.optional().meta({ description: 'The day a letter came in; today when left out.' }),
    text: prose.optional().meta({ description: 'What it says. Kept with the file, not in the journal.' }),
  })
  .meta({ id: 'NoticeOfDefault' });

/** The acknowledgement of a notice of default, with how it was judged. */
export const noticeAcknowledgement = z
  .object({
    penaltyId: z.string(),
    nth: z.string().meta({ description: 'The part of the id that addresses use.', examples: ['1'] }),
    stream: z.string(),
    position: z.int(),
    receivedAt: instant,
    contentHash: z.string(),
    judgement: noticeJudgement,
    decideBy: localDate.meta({ description: 'A decision until this day prevents a penalty.' }),
  })
  .meta({ id: 'NoticeAcknowledgement' });

/** What is owed is fixed as it ran; with an exclusion nothing is due, and a reason is asked. */
export const penaltyDecisionBody = z
  .strictObject({ exclusion: z.enum(PENALTY_EXCLUSIONS).optional(), reason: reason.optional() })
  .meta({ id: 'PenaltyDecision' })
  .prefault({});

/** That the letter of the decision did not arrive. */
export const returnedPenaltyDecisionBody = z
  .strictObject({ returnedOn: localDate, cause: z.enum(RETURN_CAUSES), reason: reason.optional() })
  .meta({ id: 'ReturnedPenaltyDecision' });

/** The decision sent anew. */
export const penaltyNotificationBody = z
  .strictObject({ notifiedOn: localDate.optional(), reason: reason.optional() })
  .meta({ id: 'NotifyPenaltyDecision', description: 'Left out: sent today.' })
  .prefault({});

/** A penalty that was paid. */
export const penaltyPaymentBody = z
  .strictObject({
    paidOn: localDate.optional().meta({ description: 'Today when left out.' }),
    amountCents: claimedCents.optional().meta({ description: 'What was fixed when left out; another needs a reason.' }),
    reason: reason.optional(),
  })
  .meta({ id: 'PenaltyPayment' })
  .prefault({});

/** The right day on which a letter came in. */
export const noticeDateBody = z.strictObject({ receivedOn: localDate, reason }).meta({ id: 'CorrectNoticeDate' });

/** The same, to see what would follow. */
export const noticeDateQuery = z.strictObject({ receivedOn: localDate });

const penaltyStatus = z.enum(PENALTY_STATUSES).meta({ id: 'PenaltyStatus' });
export const penaltiesQuery = z.strictObject({
  ...{ status: penaltyStatus.optional(), application: ofApplication.optional(), ...pageOf(200, 50) },
});

const penaltyRow = z
  .object({
    penaltyId: z.string(),
    penalty: z.string().meta({ description: 'The part of the id that addresses use.', examples: ['gm0518-1/1'] }),
    applicationId: z.string(),
    municipality: z.string(),
    about: lateDecision,
    status: penaltyStatus,
    judgement: noticeJudgement,
    receivedOn: localDate,
    receivedAt: instant,
    decideBy: localDate,
    lastDay: localDate,
    amountCents: cents.nullable(),
    exclusion: z.string().nullable(),
    fixDueOn: localDate.nullable(),
    paymentDueOn: localDate.nullable(),
    paidOn: localDate.nullable(),
    paidCents: cents.nullable(),
    interestCents: cents.nullable().meta({ description: 'Statutory interest that ran when it was paid late.' }),
  })
  .meta({ id: 'PenaltyRow' });
export const penaltyPage = pageOfRows(penaltyRow, 'PenaltyPage');

/** A notice of default as its journal tells it. */
export const penaltyView = z
  .object({
    penaltyId: z.string(),
    roundId: z.string(),
    stream: z.string(),
    position: z.int(),
    status: penaltyStatus,
    notice: receivedNotice.optional(),
    stopped: stoppedPenalty.optional(),
    fixed: fixedPenalty.optional(),
    paid: paidPenalty.optional(),
    runningCents: cents.meta({ description: 'What has run until today, while there is no decision.' }),
    deadlines: z.array(deadlineView),
    possibleActions: z.array(possibleAction),
  })
  .meta({ id: 'Penalty' });

const noticeTimes = z.object({
  ...{ receivedOn: localDate, judgement: noticeJudgement, status: penaltyStatus },
  ...{ decideBy: localDate, lastDay: localDate },
  days: z.int().meta({ description: 'Days over which it is due, until today while it runs.' }),
  amountCents: cents,
  fixDueOn: localDate.nullable(),
});

/** What would follow from the right day of a notice of default. */
export const noticeDateConsequences = z
  .object({
    before: noticeTimes,
    after: noticeTimes,
    mails: z.array(z.object({ mail: z.string(), letter: z.string().nullable(), to: z.string() })),
  })
  .meta({ id: 'NoticeDateConsequences' });
