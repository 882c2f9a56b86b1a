import { AMENDMENT_CAUSES, CHANGE_KINDS, CHANGE_REFUSAL_GROUNDS } from '@ronde/domain';
import { z } from 'zod';
import { outdatedReasons } from './reasons-bodies.js';
import {
  attachmentIds,
  claimedCents,
  localDate,
  municipalityCode,
  projectId,
  prose,
  reason,
  refusalGround,
} from './values.js';

const amendedLine = z.strictObject({
  projectId,
  awardedCents: claimedCents,
  byYear: z
    .array(z.strictObject({ year: z.int(), cents: claimedCents }))
    .max(10)
    .optional()
    .meta({ description: 'How it is divided over the budget years; left out, in proportion.' }),
  ground: refusalGround.optional(),
});

/** An award that becomes another before it is settled; projects that are not named keep what they have. */
export const awardAmendmentBody = z
  .strictObject({
    cause: z
      .enum(AMENDMENT_CAUSES)
      .meta({ description: 'CORRECTION or REVOCATION; the others follow from a decision taken elsewhere.' }),
    lines: z.array(amendedLine).min(1).max(100),
    reason,
    ...outdatedReasons,
  })
  .meta({ id: 'AmendAward' });

/** What a municipality asks to be otherwise, or reports. Which parts are needed depends on the kind. */
export const changeRequestBody = z
  .strictObject({
    kind: z.enum(CHANGE_KINDS),
    lines: z.array(amendedLine).max(100).optional(),
    projectIds: z.array(projectId).max(100).optional(),
    addedPartners: z.array(municipalityCode).max(60).optional(),
    droppedPartners: z.array(municipalityCode).max(60).optional(),
    executionEndsOn: localDate.optional(),
    explanation: prose.optional(),
    attachments: attachmentIds,
  })
  .meta({ id: 'ChangeRequest' });

/** The decision on a change request; what is left out is as it was asked. */
export const changeDecisionBody = z
  .strictObject({
    outcome: z.enum(['GRANTED', 'PARTLY', 'REFUSED']),
    ground: z.enum(CHANGE_REFUSAL_GROUNDS).optional(),
    lines: z.array(amendedLine).max(100).optional(),
    executionEndsOn: localDate.optional(),
    reason: reason.optional(),
  })
  .meta({ id: 'DecideChangeRequest' });

/** What will be taken back of an award, told to the municipality before it is decided (Awb 4:8). */
export const intendedRevocationBody = z
  .strictObject({ lines: z.array(amendedLine).min(1).max(100), reason })
  .meta({ id: 'IntendRevocation' });

/** An evident slip of the pen in an award: what its projects should have got, and what the slip was. */
export const proposedCorrectionBody = z
  .strictObject({ lines: z.array(amendedLine).min(1).max(100), reason })
  .meta({ id: 'ProposeCorrection' });

/** A file is settled without an application for it. */
export const openExOfficioBody = z.strictObject({ reason }).meta({ id: 'OpenExOfficio' });

/** What will be settled, told to the municipality before it is decided (Awb 4:8). */
export const intendedSettlementBody = z
  .strictObject({
    settledCents: claimedCents,
    grounds: z.array(z.enum(['NOT_FULLY_EXECUTED', 'OBLIGATION_NOT_MET', 'AWARD_WRONG'])).max(3),
    reason,
  })
  .meta({ id: 'IntendSettlement' });

/** What a municipality says to an intended settlement. */
export const viewsBody = z.strictObject({ views: prose.min(1), attachments: attachmentIds }).meta({ id: 'Views' });
