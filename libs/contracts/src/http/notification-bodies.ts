import { NOTIFIED_DECISIONS, RETURN_CAUSES } from '@ronde/domain';
import { z } from 'zod';
import { localDate, reason } from './values.js';

const decision = z
  .enum(NOTIFIED_DECISIONS)
  .optional()
  .meta({ id: 'NotifiedDecision', description: 'Left out: the latest decision on the file.' });

export const announcementBody = z
  .strictObject({ parliamentToldOn: localDate, reason: reason.optional() })
  .meta({ id: 'AnnounceDecisions', description: 'The day on which Parliament was told of the division.' });

export const notificationBody = z
  .strictObject({ decision, notifiedOn: localDate.optional(), reason: reason.optional() })
  .meta({ id: 'NotifyDecision', description: 'Left out: sent today.' })
  .prefault({});

export const returnedNotificationBody = z
  .strictObject({ decision, returnedOn: localDate, cause: z.enum(RETURN_CAUSES), reason: reason.optional() })
  .meta({ id: 'ReturnedNotification' });
