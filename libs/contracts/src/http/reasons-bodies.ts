import { REASONED_DECISIONS } from '@ronde/domain';
import { z } from 'zod';
import { instant, justification, reason } from './values.js';

/** Part of the body of each decision that gives reasons: taken although they were written before something changed. */
export const outdatedReasons = {
  outdatedReasonsConfirmed: z
    .boolean()
    .optional()
    .meta({ description: 'The reasons were written before something they rest on changed, and still hold.' }),
};

/** The award of the allocated amounts. */
export const awardBody = z
  .strictObject({ reason: reason.optional(), ...outdatedReasons })
  .meta({ id: 'DecideAward' })
  .prefault({});

/** The reasons of a decision as somebody wants to have them. */
export const reasonsBody = z
  .strictObject({
    text: justification.meta({
      description:
        'The whole text; an empty line parts paragraphs. Names no private persons: it stands in the journal and in the letter.',
    }),
  })
  .meta({ id: 'Reasons' });

/** One part of a comparison, word by word. */
const differencePart = z
  .object({ kind: z.enum(['SAME', 'REMOVED', 'ADDED']), text: z.string() })
  .meta({ id: 'DifferencePart' });

/** One version of a draft, with what was composed then and what was made of it. */
export const reasonsVersion = z
  .object({
    decision: z.enum(REASONED_DECISIONS),
    version: z.int(),
    position: z.int().meta({ description: 'Where it stands in the journal of the file.' }),
    composed: z.string(),
    composedHash: z.string(),
    text: z.string(),
    hash: z.string().meta({ description: 'SHA-256 of the text.' }),
    difference: z.array(differencePart),
    editedBy: z.string(),
    editedAt: instant,
    adoptedBy: z.string().nullable().meta({ description: 'Who took the decision with it.' }),
    adoptedAt: instant.nullable(),
  })
  .meta({ id: 'ReasonsVersion' });

const outdatedBy = z
  .object({ type: z.string().meta({ description: 'The fact that changed what the reasons rest on.' }), at: instant })
  .nullable();

/** What is proposed as the reasons of a decision, and what was made of it. */
export const reasonsView = z
  .object({
    decision: z.enum(REASONED_DECISIONS),
    position: z.int().meta({ description: 'Of the file; send its ETag as If-Match to save.' }),
    composed: z.string().meta({ description: 'What the engine proposes now.' }),
    status: z.enum(['NONE', 'DRAFT', 'OUTDATED', 'ADOPTED']),
    outdatedBy,
    versions: z.array(reasonsVersion).meta({ description: 'The latest first.' }),
  })
  .meta({ id: 'ReasonsOfDecision' });

/** A draft as who decides sees it. */
export const draftedReasons = z
  .object({
    decision: z.enum(REASONED_DECISIONS),
    version: z.int(),
    hash: z.string(),
    outdatedBy,
    text: z.string(),
    difference: z.array(differencePart),
  })
  .meta({ id: 'DraftedReasons' });
