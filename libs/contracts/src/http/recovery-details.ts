import { RECOVERY_CAUSES } from '@ronde/domain';
import { z } from 'zod';
import { cents, instant, localDate } from './values.js';

/** A claim on what was paid in advance and is not due (Regeling 2022 art. 12), in cents. */
export const recoveryOpening = z
  .object({
    recoveryId: z.string().meta({ description: '`2022/gm0518-1/1`: the first claim in the file of an application.' }),
    roundId: z.string(),
    applicationId: z.string(),
    cause: z.enum(RECOVERY_CAUSES),
    caseReference: z.string(),
    principalCents: cents,
    notifiedOn: localDate.meta({ description: 'The day of the notification, from which the payment term is counted.' }),
    dueOn: localDate.meta({ description: 'Last day to pay: six weeks after the notification (Awb 4:87(1)).' }),
    dueAt: instant,
  })
  .meta({
    id: 'RecoveryOpening',
    description: 'A claim on what was paid in advance and is not due (Regeling 2022 art. 12), in cents.',
  });

/** A part of what is owed, to be there on a day. */
export const instalment = z
  .object({
    dueOn: localDate,
    amountCents: cents,
  })
  .meta({ id: 'Instalment', description: 'A part of what is owed, to be there on a day.' });

/** A payment plan that runs, and what came in since. */
export const paymentPlanState = z
  .object({
    instalments: z.array(instalment),
    receivedCents: cents,
  })
  .meta({ id: 'PaymentPlanState', description: 'A payment plan that runs, and what came in since.' });

/** Days on which statutory interest ran at one rate over one amount; `from` and `to` both count. */
export const interestPeriod = z
  .object({
    from: localDate,
    to: localDate,
    days: z.int(),
    baseCents: cents,
    basisPoints: z.int().meta({ description: 'Hundredths of a percent a year.' }),
    cents: cents.meta({ description: 'Rounded down to the cent.' }),
  })
  .meta({
    id: 'InterestPeriod',
    description: 'Days on which statutory interest ran at one rate over one amount; `from` and `to` both count.',
  });

/** What came in on a claim, in cents. */
export const recoveryReceipt = z
  .object({
    receivedOn: localDate,
    principalCents: cents,
    interestCents: cents,
  })
  .meta({ id: 'RecoveryReceipt', description: 'What came in on a claim, in cents.' });

/** Interest that was fixed, in cents, and until when. */
export const fixedInterest = z
  .object({
    until: localDate,
    cents: cents,
  })
  .meta({ id: 'FixedInterest', description: 'Interest that was fixed, in cents, and until when.' });
