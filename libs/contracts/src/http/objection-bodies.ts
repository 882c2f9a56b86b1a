import {
  APPEAL_OUTCOMES,
  CONTESTED_DECISIONS,
  HEARING_FORMS,
  HEARING_WAIVERS,
  INADMISSIBILITY_GROUNDS,
  OBJECTION_DEFICIENCIES,
  OBJECTION_OUTCOMES,
  RETURN_CAUSES,
} from '@ronde/domain';
import { z } from 'zod';
import { outdatedReasons } from './reasons-bodies.js';
import { attachmentIds, claimedCents, line, localDate, projectId, prose, reason } from './values.js';

const objectionDeficiency = z.enum(OBJECTION_DEFICIENCIES).meta({ id: 'ObjectionDeficiency' });
const objectionOutcome = z.enum(OBJECTION_OUTCOMES).meta({ id: 'ObjectionOutcome' });

/** An objection: handed in by the municipality, or a letter that an administrator registers. */
export const objectionBody = z
  .strictObject({
    decision: z.enum(CONTESTED_DECISIONS).meta({ description: 'The decision that is objected to.' }),
    decisionId: z
      .string()
      .regex(/^c?[1-9][0-9]{0,5}$/)
      .optional()
      .meta({
        description:
          'Which one of several: a change request (`c1`), the position of the decision in the claim, the number of a notice of default. The latest when left out.',
      }),
    channel: z.enum(['DIGITAL', 'POST']).default('DIGITAL'),
    receivedOn: localDate.optional().meta({ description: 'The day a letter came in; today when left out.' }),
    postmarkedOn: localDate.optional().meta({ description: 'The day of the postmark, if it can be read.' }),
    lacks: z
      .array(objectionDeficiency)
      .max(OBJECTION_DEFICIENCIES.length)
      .default([])
      .meta({ description: 'What it does not contain: a pro forma objection lacks its GROUNDS.' }),
    grounds: prose
      .optional()
      .meta({ description: 'Why the objector disagrees. Kept with the file, not in the journal.' }),
    attachments: attachmentIds,
  })
  .meta({ id: 'Objection' });

export const judgeTimelinessBody = z
  .strictObject({ takenIntoAccount: z.boolean(), reason })
  .meta({ id: 'JudgeTimeliness' });

/** The right days of a letter; what is left out was written down well. */
export const objectionDatesBody = z
  .strictObject({
    receivedOn: localDate.optional(),
    postmarkedOn: localDate.nullable().optional().meta({ description: 'Null: there is no postmark to read.' }),
    reason,
  })
  .meta({ id: 'CorrectObjectionDates' });

/** The same, to see what would follow. */
export const objectionDatesQuery = z.strictObject({
  receivedOn: localDate.optional(),
  postmarkedOn: localDate.optional(),
  noPostmark: z.enum(['true', 'false']).optional().meta({ description: 'There is no postmark to read.' }),
});

export const cureRequestBody = z
  .strictObject({ lacks: z.array(objectionDeficiency).max(OBJECTION_DEFICIENCIES.length), reason: reason.optional() })
  .meta({ id: 'CureRequest' });

export const cureBody = z
  .strictObject({
    supplied: z.array(objectionDeficiency).min(1).max(OBJECTION_DEFICIENCIES.length),
    grounds: prose.optional(),
    attachments: attachmentIds,
  })
  .meta({ id: 'Cure' });

export const hearingBody = z
  .strictObject({
    on: localDate,
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Write a time as 10:30.' }),
    form: z.enum(HEARING_FORMS),
    reason: reason.optional(),
  })
  .meta({ id: 'Hearing' });

export const hearingWaiverBody = z
  .strictObject({ ground: z.enum(HEARING_WAIVERS), reason })
  .meta({ id: 'HearingWaiver' });

export const hearingReportBody = z
  .strictObject({
    heard: z.boolean().meta({ description: 'Whether somebody came for the objector.' }),
    advice: objectionOutcome.optional().meta({ description: 'What a committee advises.' }),
    report: prose.min(1).meta({ description: 'The report (Awb 7:7). Kept with the file, not in the journal.' }),
  })
  .meta({ id: 'HearingReport' });

export const furtherDelayBody = z.strictObject({ dueOn: localDate, reason }).meta({ id: 'FurtherDelay' });

export const coverAmendmentBody = z
  .strictObject({
    interest: z.boolean().meta({ description: 'Whether the objector still has an interest (Awb 6:19(1)).' }),
    reason,
  })
  .meta({ id: 'CoverAmendment' });

export const objectionDecisionBody = z
  .strictObject({
    outcome: objectionOutcome,
    ground: z.enum(INADMISSIBILITY_GROUNDS).optional(),
    lines: z
      .array(z.strictObject({ projectId, awardedCents: claimedCents }))
      .max(100)
      .optional()
      .meta({ description: 'What projects get instead; those that are not named keep what they have.' }),
    settledCents: claimedCents
      .optional()
      .meta({ description: 'What is settled instead, when an objection to a settlement is founded.' }),
    reason,
    ...outdatedReasons,
  })
  .meta({ id: 'ObjectionDecision' });

/** That the letter of the decision did not arrive. */
export const returnedObjectionDecisionBody = z
  .strictObject({ returnedOn: localDate, cause: z.enum(RETURN_CAUSES), reason: reason.optional() })
  .meta({ id: 'ReturnedObjectionDecision' });

/** The decision sent anew. */
export const objectionNotificationBody = z
  .strictObject({ notifiedOn: localDate.optional(), reason: reason.optional() })
  .meta({ id: 'NotifyObjectionDecision', description: 'Left out: sent today.' })
  .prefault({});

/** An appeal against the decision on an objection, as the court tells of it. */
export const appealBody = z
  .strictObject({
    court: line.meta({ examples: ['Rechtbank Den Haag'] }),
    courtCaseNumber: z
      .string()
      .regex(/^([A-Z]{2,4} \d{2}\/\d{1,6}|\d{9}\/\d\/[A-Z]\d)$/)
      .meta({ description: 'The number under which the court knows it.', examples: ['SGR 22/1234', '202203456/1/A3'] }),
    filedOn: localDate,
  })
  .meta({ id: 'Appeal' });

/** What the court decided; a day by which to decide anew only where it annulled. */
export const judgmentBody = z
  .strictObject({
    outcome: z.enum(APPEAL_OUTCOMES),
    judgedOn: localDate,
    decideBy: localDate.optional().meta({ description: 'The day the court set; six weeks when left out.' }),
    reason: reason.optional(),
  })
  .meta({ id: 'Judgment' });

export const objectionWithdrawalBody = z
  .strictObject({ reason: reason.optional() })
  .meta({ id: 'ObjectionWithdrawal' });
