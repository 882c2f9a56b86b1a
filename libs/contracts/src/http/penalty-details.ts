import { LATE_DECISIONS, NOTICE_JUDGEMENTS, PENALTY_EXCLUSIONS } from '@ronde/domain';
import { z } from 'zod';
import { cents, instant, localDate } from './values.js';

/** A notice of default as it was registered and judged. */
export const receivedNotice = z
  .object({
    penaltyId: z
      .string()
      .meta({ description: '`2022/gm0518-1/1`: the first notice about an application or its objections.' }),
    roundId: z.string(),
    applicationId: z.string(),
    about: z.enum(LATE_DECISIONS),
    subject: z.string().meta({ description: 'The stream of the file in which no decision was taken.' }),
    receivedOn: localDate,
    receivedAt: instant,
    decisionDueOn: localDate
      .nullable()
      .meta({ description: 'Last day of the term to decide; null when no term runs.' }),
    suspendedSince: localDate.optional().meta({
      description:
        'The term stood still since this day, so that it was not over (Awb 4:15, 4:17(3)); absent where it ran.',
    }),
    judgement: z.enum(NOTICE_JUDGEMENTS),
    decideBy: localDate.meta({ description: 'End of the two weeks in which a decision still prevents a penalty.' }),
    lastDay: localDate.meta({ description: 'The 42nd day, and the instant at which it is over.' }),
    lastDayEndsAt: instant,
    contentHash: z.string(),
    byPost: z.literal(true).optional().meta({ description: 'A letter: a person wrote down the day it came in.' }),
  })
  .meta({ id: 'ReceivedNotice', description: 'A notice of default as it was registered and judged.' });

/** Days of a penalty at one amount a day. */
export const penaltyPart = z
  .object({
    days: z.int(),
    centsPerDay: cents,
    cents: cents,
  })
  .meta({ id: 'PenaltyPart', description: 'Days of a penalty at one amount a day.' });

/** A penalty that was paid, as an administrator registers it. */
export const paidPenalty = z
  .object({
    paidOn: localDate,
    amountCents: cents,
    fixedCents: cents.meta({
      description:
        'What had been fixed; another amount was paid only with a reason, such as a decision on an objection.',
    }),
    paymentDueOn: localDate,
    late: z.boolean().meta({ description: 'Paid after the six weeks (Awb 4:87, 4:97).' }),
    interestCents: cents.meta({
      description:
        'The statutory interest that ran from then on (Awb 4:98); it is fixed by a decision of its own (4:99).',
    }),
  })
  .meta({ id: 'PaidPenalty', description: 'A penalty that was paid, as an administrator registers it.' });

/** When a penalty stopped to run, why, and what it came to, in cents. */
export const stoppedPenalty = z
  .object({
    cause: z.enum(['DECIDED', 'FILE_ENDED', 'FULLY_RUN']),
    decidedOn: localDate.nullable(),
    days: z.int(),
    parts: z.array(penaltyPart),
    amountCents: cents,
    fixDueOn: localDate.nullable(),
  })
  .meta({ id: 'StoppedPenalty', description: 'When a penalty stopped to run, why, and what it came to, in cents.' });

/** What was fixed, in cents, and until when it is paid. */
export const fixedPenalty = z
  .object({
    fixedOn: localDate,
    amountCents: cents,
    exclusion: z.enum(PENALTY_EXCLUSIONS).nullable(),
    paymentDueOn: localDate.nullable(),
    objectionEndsOn: localDate,
    notifiedOn: localDate.optional().meta({ description: 'When it was sent anew, after its letter came back.' }),
    returnedOn: localDate
      .optional()
      .meta({ description: 'When its letter came back; no term runs until it is sent anew (Awb 6:8(1), 4:87(1)).' }),
  })
  .meta({ id: 'FixedPenalty', description: 'What was fixed, in cents, and until when it is paid.' });
