import { AUDITORS_OPINIONS, EX_OFFICIO_CAUSES, PAYMENT_SUSPENSION_CAUSES } from '@ronde/domain';
import { z } from 'zod';
import { amendedLine } from './amount-details.js';
import { cents, instant, localDate, refusalGround } from './values.js';

/** SiSa information as BZK passed it on: starts the 22 weeks (Regeling 2022 art. 10(2)). */
export const accountabilityDetail = z
  .object({
    receivedFromBzkOn: localDate,
    receivedAt: instant,
    activitiesFinished: z.boolean(),
    spent: z.array(
      z.object({
        projectId: z.string(),
        spentCents: cents,
      }),
    ),
    auditorsOpinion: z
      .enum(AUDITORS_OPINIONS)
      .optional()
      .meta({ description: 'What the auditor says of the accounts (Fvw 17a), where it was passed on.' }),
    termStartsOn: localDate
      .optional()
      .meta({ description: 'The day the 22 weeks are counted from; absent means that of receipt.' }),
    settlementDueOn: localDate,
    late: z.boolean().optional().meta({ description: 'Came after the day of accountability.' }),
    corrects: z
      .object({
        receivedFromBzkOn: localDate,
        activitiesFinished: z.boolean(),
        spent: z.array(
          z.object({
            projectId: z.string(),
            spentCents: cents,
          }),
        ),
        settlementDueOn: localDate,
      })
      .optional()
      .meta({ description: 'What was told before and is replaced by this.' }),
  })
  .meta({
    id: 'AccountabilityDetail',
    description: 'SiSa information as BZK passed it on: starts the 22 weeks (Regeling 2022 art. 10(2)).',
  });

/** What BZK answered. */
export const answeredExtension = z
  .object({
    outcome: z.enum(['REFUSED', 'GRANTED']),
    answeredOn: localDate,
    previousDueOn: localDate,
    dueOn: localDate.meta({ description: 'The day accountability is due from now on; as before when refused.' }),
    late: z.boolean().meta({ description: 'Answered after the two weeks.' }),
  })
  .meta({ id: 'AnsweredExtension', description: 'What BZK answered.' });

/** A hearing on a refusal, and whether its views came. */
export const refusalHearing = z
  .object({
    status: z.enum(['OPEN', 'RECEIVED', 'WAIVED']),
    projectIds: z.array(z.string()),
    ground: refusalGround,
    viewsDueOn: localDate.meta({
      description: 'Last day on which views count; the instant is the first one after it.',
    }),
    viewsDueAt: instant,
  })
  .meta({ id: 'RefusalHearing', description: 'A hearing on a refusal, and whether its views came.' });

/** The later day for accountability that was asked last, and the answer of BZK (Fvw 17b(2)). */
export const accountabilityExtensionDetail = z
  .object({
    askedOn: localDate,
    wantedOn: localDate.meta({ description: 'The day that was asked for.' }),
    accountabilityDueOn: localDate.meta({ description: 'The day accountability is due while there is no answer.' }),
    requestDueOn: localDate.meta({ description: 'Last day to ask: 30 June.' }),
    late: z.boolean().meta({ description: 'Asked after that day; BZK decides what follows.' }),
    answerDueOn: localDate.meta({ description: 'Until when BZK answers: two weeks.' }),
    answer: answeredExtension.optional(),
  })
  .meta({
    id: 'AccountabilityExtensionDetail',
    description: 'The later day for accountability that was asked last, and the answer of BZK (Fvw 17b(2)).',
  });

/** General payments that BZK suspended last, and when they went on (Fvw 17b(3)). */
export const paymentSuspensionDetail = z
  .object({
    suspendedOn: localDate,
    cause: z.enum(PAYMENT_SUSPENSION_CAUSES),
    accountabilityDueOn: localDate,
    lastDay: localDate.meta({ description: 'Last day they can be suspended: 26 weeks on.' }),
    resumedOn: localDate.optional(),
  })
  .meta({
    id: 'PaymentSuspensionDetail',
    description: 'General payments that BZK suspended last, and when they went on (Fvw 17b(3)).',
  });

/** What is not plausible in the accountability information that stands. */
export const accountabilityDoubtDetail = z
  .object({
    projectIds: z.array(z.string()).meta({ description: 'Empty when it is the information as a whole.' }),
    receivedAt: instant.meta({ description: 'When the information came in that it is about.' }),
  })
  .meta({
    id: 'AccountabilityDoubtDetail',
    description: 'What is not plausible in the accountability information that stands.',
  });

/** The file is settled without an application for it, and why. */
export const exOfficioDetail = z
  .object({
    cause: z.enum(EX_OFFICIO_CAUSES),
    accountabilityDueOn: localDate,
    settlementDueOn: localDate.meta({
      description: 'The day by which the authority settles: 22 weeks, as on an application (assumption).',
    }),
  })
  .meta({ id: 'ExOfficioDetail', description: 'The file is settled without an application for it, and why.' });

/** What was intended before a lower settlement, in cents, and whether the municipality gave its views. */
export const settlementHearing = z
  .object({
    settledCents: cents,
    grounds: z.array(z.enum(['NOT_FULLY_EXECUTED', 'OBLIGATION_NOT_MET', 'AWARD_WRONG'])),
    viewsDueOn: localDate.meta({
      description: 'Last day on which views count; the instant is the first one after it.',
    }),
    viewsDueAt: instant,
    status: z.enum(['OPEN', 'RECEIVED', 'LAPSED']),
  })
  .meta({
    id: 'SettlementHearing',
    description: 'What was intended before a lower settlement, in cents, and whether the municipality gave its views.',
  });

/** What is intended to be taken back of the award, in cents, and whether the municipality gave its views. */
export const intendedRevocation = z
  .object({
    lines: z.array(amendedLine).meta({ description: 'What these projects would get from then on.' }),
    previousTotalCents: cents,
    totalCents: cents,
    viewsDueOn: localDate.meta({
      description: 'Last day on which views count; the instant is the first one after it.',
    }),
    viewsDueAt: instant,
    status: z.enum(['OPEN', 'RECEIVED']),
  })
  .meta({
    id: 'IntendedRevocation',
    description:
      'What is intended to be taken back of the award, in cents, and whether the municipality gave its views.',
  });

/** The settlement as it stands, in cents. */
export const settlementDetail = z
  .object({
    caseReference: z.string(),
    awardedCents: cents,
    spentCents: cents,
    settledCents: cents,
    toRepayCents: cents,
    grounds: z.array(z.enum(['NOT_FULLY_EXECUTED', 'OBLIGATION_NOT_MET', 'AWARD_WRONG'])),
    exOfficio: z.enum(EX_OFFICIO_CAUSES).optional().meta({ description: 'Settled without an application for it.' }),
    notifiedOn: localDate.optional(),
    objectionEndsOn: localDate.optional(),
    paymentDueOn: localDate.optional(),
  })
  .meta({ id: 'SettlementDetail', description: 'The settlement as it stands, in cents.' });
