import { NOTIFIED_DECISIONS, RETURN_CAUSES } from '@ronde/domain';
import { z } from 'zod';
import { cents, localDate, reason } from './values.js';

const decision = z
  .enum(NOTIFIED_DECISIONS)
  .optional()
  .meta({ id: 'NotifiedDecision', description: 'Left out: the latest decision on the file.' });

const corrects = z
  .boolean()
  .optional()
  .meta({ description: 'True: this day takes the place of one that was mistyped; a reason is asked.' });

/** The right day of a notification, to see what would move. */
export const notificationQuery = z.strictObject({ decision, notifiedOn: localDate });

/** What would follow from the right day: terms that move, and the letter that leaves again. */
export const notificationConsequences = z
  .object({
    terms: z.array(z.object({ deadline: z.string(), previousDueOn: localDate.nullable(), dueOn: localDate })),
    mails: z.array(z.object({ mail: z.string(), letter: z.string().nullable(), to: z.string() })),
    penalties: z
      .array(
        z.object({ penaltyId: z.string(), previousCents: cents, amountCents: cents, fixDueOn: localDate.nullable() }),
      )
      .meta({ description: 'Penalties for deciding late that would be reckoned anew.' }),
  })
  .meta({ id: 'NotificationConsequences' });

export const announcementBody = z
  .strictObject({ parliamentToldOn: localDate, reason: reason.optional() })
  .meta({ id: 'AnnounceDecisions', description: 'The day on which Parliament was told of the division.' });

export const notificationBody = z
  .strictObject({ decision, notifiedOn: localDate.optional(), corrects, reason: reason.optional() })
  .meta({ id: 'NotifyDecision', description: 'Left out: sent today.' })
  .prefault({});

export const returnedNotificationBody = z
  .strictObject({ decision, returnedOn: localDate, cause: z.enum(RETURN_CAUSES), reason: reason.optional() })
  .meta({ id: 'ReturnedNotification' });
