import { z } from 'zod';
import { localDate, reason } from './values.js';

/** A later day to account that was asked of BZK. */
export const extensionAskedBody = z
  .strictObject({
    askedOn: localDate.optional().meta({ description: 'The day it was sent to BZK; today when left out.' }),
    dueOn: localDate.meta({ description: 'The day that was asked for.' }),
  })
  .meta({ id: 'AskAccountabilityExtension' });

/** What BZK answered. */
export const extensionAnsweredBody = z
  .strictObject({
    outcome: z.enum(['GRANTED', 'REFUSED']),
    answeredOn: localDate.optional().meta({ description: 'Today when left out.' }),
    dueOn: localDate.optional().meta({ description: 'The day that was granted; the one asked for when left out.' }),
    reason: reason.optional(),
  })
  .meta({ id: 'AnswerAccountabilityExtension' });

/** BZK suspended the general payments. */
export const paymentsSuspendedBody = z
  .strictObject({
    suspendedOn: localDate.optional().meta({ description: 'Today when left out.' }),
    reason: reason.optional(),
  })
  .meta({ id: 'SuspendPayments' });

/** The general payments go on. */
export const paymentsResumedBody = z
  .strictObject({
    resumedOn: localDate.optional().meta({ description: 'Today when left out.' }),
    reason: reason.optional(),
  })
  .meta({ id: 'ResumePayments' });

/** Accountability information that is not plausible. */
export const accountabilityDoubtedBody = z
  .strictObject({
    projectIds: z
      .array(z.string())
      .max(200)
      .optional()
      .meta({ description: 'Projects whose spending is not plausible; left out, the information as a whole.' }),
    reason: reason.meta({ description: 'What is not plausible, and why. The municipality reads it.' }),
  })
  .meta({ id: 'DoubtAccountability' });

/** How it was explained. */
export const accountabilityExplainedBody = z
  .strictObject({ reason: reason.meta({ description: 'How the municipality explained it.' }) })
  .meta({ id: 'ExplainAccountability' });
