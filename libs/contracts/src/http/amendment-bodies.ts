import { z } from 'zod';
import { claimedCents, projectId, reason, refusalGround } from './values.js';

const amendedLine = z.strictObject({ projectId, awardedCents: claimedCents, ground: refusalGround.optional() });

/** An award that becomes another before it is settled; projects that are not named keep what they have. */
export const awardAmendmentBody = z
  .strictObject({
    cause: z.enum(['CORRECTION', 'REVOCATION', 'SECOND_TRANCHE', 'ACTIVITY_CANCELLED']),
    lines: z.array(amendedLine).min(1).max(100),
    reason,
  })
  .meta({ id: 'AmendAward' });
