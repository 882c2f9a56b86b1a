import { z } from 'zod';
import {
  CONTESTED_DECISION_WORDS,
  HEARING_FORM_WORDS,
  HEARING_WAIVER_WORDS,
  INADMISSIBILITY_WORDS,
  OBJECTION_DEFICIENCY_WORDS,
} from '../code-words.js';
import { amount, code, day, moment, text, totalCents } from '../fields.js';
import { letterFrame } from '../letter-frame.js';

/** What every letter about an objection says of it. */
const aboutObjection = letterFrame.extend({
  municipality: text,
  contested: z.object({ decision: code(CONTESTED_DECISION_WORDS), caseReference: text.optional(), on: day.optional() }),
  receivedOn: day,
});

const decisionTerm = z.object({
  dueOn: day,
  /** Why it is this day, sentence by sentence. */
  explanation: z.array(text).min(1),
});

const outcome = z.enum(['INADMISSIBLE', 'UNFOUNDED', 'PARTLY_FOUNDED', 'FOUNDED']);

/** The objection was received (Awb 6:14). */
export const objectionConfirmation = aboutObjection.extend({
  registeredAt: moment,
  contentHash: text,
  timeliness: z.enum(['in-time', 'in-time-by-post', 'early', 'late']),
  /** Absent while the term to decide has not begun. */
  decision: decisionTerm.optional(),
});

/** The chance to cure what an objection lacks (Awb 6:6), and what it does to the term to decide (7:10(2)). */
export const objectionCureRequest = aboutObjection.extend({
  lacks: z.array(code(OBJECTION_DEFICIENCY_WORDS)).min(1),
  dueOn: day,
  decision: decisionTerm.optional(),
});

/** The invitation to a hearing (Awb 7:2, 7:4). */
export const hearingInvitation = aboutObjection.extend({
  on: day,
  time: text,
  form: code(HEARING_FORM_WORDS),
  withCommittee: z.boolean(),
  documentsUntil: day,
  inspectionFrom: day,
});

/** The decision is put off (Awb 7:10(3)). */
export const objectionAdjournment = aboutObjection.extend({
  previousDueOn: day,
  decision: decisionTerm,
  reasons: z.array(text).default([]),
});

const amendedLine = z.object({ title: text, previousCents: amount, awardedCents: amount });

/** The decision on the objection (Awb 7:11, 7:12), with how to go to court (3:45, 6:23). */
export const objectionDecision = aboutObjection
  .extend({
    outcome,
    ground: code(INADMISSIBILITY_WORDS).optional(),
    hearing: z.object({
      heardOn: day.optional(),
      waived: code(HEARING_WAIVER_WORDS).optional(),
      withCommittee: z.boolean(),
      followsAdvice: z.boolean().optional(),
    }),
    reasons: z.array(text).min(1),
    amendment: z
      .object({ lines: z.array(amendedLine).min(1), previousTotalCents: amount, totalCents: amount })
      .refine(({ lines, totalCents: total }) => totalCents(lines.map((line) => line.awardedCents)) === total.cents, {
        error: 'The projects do not add up to the new total.',
        path: ['totalCents'],
      })
      .optional(),
    settlement: z
      .object({
        previousCents: amount,
        settledCents: amount,
        claimCents: amount.optional(),
        payBack: z.object({ cents: amount, dueOn: day }).optional(),
      })
      .optional(),
    appealEndsOn: day,
  })
  .refine((letter) => letter.outcome !== 'INADMISSIBLE' || letter.ground !== undefined, {
    error: 'An inadmissible objection has a ground.',
    path: ['ground'],
  });

/** Plain data of a confirmation of receipt. */
export type ObjectionConfirmationData = z.input<typeof objectionConfirmation>;
/** Plain data of a request to cure. */
export type ObjectionCureRequestData = z.input<typeof objectionCureRequest>;
/** Plain data of an invitation to a hearing. */
export type HearingInvitationData = z.input<typeof hearingInvitation>;
/** Plain data of an adjournment. */
export type ObjectionAdjournmentData = z.input<typeof objectionAdjournment>;
/** Plain data of a decision on an objection. */
export type ObjectionDecisionData = z.input<typeof objectionDecision>;
