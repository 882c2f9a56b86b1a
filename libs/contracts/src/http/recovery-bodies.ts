import { z } from 'zod';
import { possibleAction } from './answers.js';
import { deadlineView } from './deadline-views.js';
import { pageOfRows } from './page.js';
import {
  fixedInterest,
  interestPeriod,
  paymentPlanState,
  recoveryOpening,
  recoveryReceipt,
} from './recovery-details.js';
import { cents, claimedCents, instant, localDate, ofApplication, pageOf, reason } from './values.js';

const RECOVERY_STATUSES = ['DUE', 'PLAN', 'DEFAULT', 'INTEREST', 'PAID', 'WRITTEN_OFF', 'DROPPED'] as const;

export const repaymentBody = z
  .strictObject({ amountCents: claimedCents, receivedOn: localDate, reason: reason.optional() })
  .meta({ id: 'Repayment' });

export const paymentPlanBody = z
  .strictObject({
    instalments: z.array(z.strictObject({ dueOn: localDate, amountCents: claimedCents })).max(60),
    interestFree: z.boolean().default(false),
    reason,
  })
  .meta({ id: 'PaymentPlan' });

export const writeOffBody = z.strictObject({ reason }).meta({ id: 'WriteOff' });

export const recoveriesQuery = z.strictObject({
  ...{ status: z.enum(RECOVERY_STATUSES).optional(), application: ofApplication.optional(), ...pageOf(200, 50) },
});

const recoveryRow = z
  .object({
    recoveryId: z.string(),
    recovery: z.string().meta({ description: 'The part of the id that addresses use.', examples: ['gm0518-1/1'] }),
    applicationId: z.string(),
    municipality: z.string(),
    cause: z.string(),
    caseReference: z.string(),
    status: z.enum(RECOVERY_STATUSES),
    principalCents: cents,
    receivedCents: cents,
    fixedInterestCents: cents,
    writtenOffCents: cents,
    dueOn: localDate,
    dueAt: instant,
    demandedOn: localDate.nullable(),
    endedAt: instant.nullable(),
  })
  .meta({ id: 'RecoveryRow' });
export const recoveryPage = pageOfRows(recoveryRow, 'RecoveryPage');

export const recoveryView = z
  .object({
    recoveryId: z.string(),
    roundId: z.string(),
    stream: z.string(),
    position: z.int(),
    status: z.enum(RECOVERY_STATUSES),
    opening: recoveryOpening.optional(),
    plan: paymentPlanState.optional().meta({ description: 'The plan to pay in parts that runs, if any.' }),
    receipts: z.array(recoveryReceipt),
    fixed: z.array(fixedInterest),
    demandedOn: localDate.optional(),
    owed: z
      .object({ principalCents: cents, interestCents: cents, unfixedCents: cents })
      .meta({ description: 'What is owed today; interest that was not fixed yet apart.' }),
    nextDueOn: localDate.nullable(),
    interest: z.array(interestPeriod).meta({ description: 'The interest that was not fixed yet, by period.' }),
    deadlines: z.array(deadlineView).meta({ description: 'The term to pay, unless it was moved.' }),
    possibleActions: z.array(possibleAction),
  })
  .meta({ id: 'Recovery' });
