import { z } from 'zod';
import { CATEGORY_WORDS, COMPONENT_WORDS, FLAG_WORDS } from '../code-words.js';
import { amount, code, day, moment, text, totalCents } from '../fields.js';
import { applicant, letterFrame } from '../letter-frame.js';

const requestedProject = z.object({
  title: text,
  component: code(COMPONENT_WORDS),
  category: code(CATEGORY_WORDS).optional(),
  requestedCents: amount,
});

/** Confirmation that an application arrived (Awb 4:3a): when, what exactly, and what happens next. */
export const acknowledgement = letterFrame
  .extend({
    applicant,
    receivedAt: moment,
    /** SHA-256 of the submitted content, 64 hexadecimal digits. */
    contentHash: z.string().regex(/^[0-9a-f]{64}$/),
    projects: z.array(requestedProject),
    requestedCents: amount,
    attachments: z.array(text).default([]),
    decision: z.object({
      /** Last day on which the decision is in time. */
      dueOn: day,
      /** How that day was found, one sentence each. */
      explanation: z.array(text).default([]),
    }),
    flags: z.array(code(FLAG_WORDS)).default([]),
  })
  .refine(
    (letter) => totalCents(letter.projects.map((project) => project.requestedCents)) === letter.requestedCents.cents,
    { error: 'The projects do not add up to the requested total.', path: ['requestedCents'] },
  );

/** Plain data of an acknowledgement of receipt. */
export type AcknowledgementData = z.input<typeof acknowledgement>;
