import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { COMPONENT_WORDS, EVALUATION_DEMAND_WORDS } from './code-words.js';
import { amount, code, day, text } from './fields.js';
import { regulation } from './regulation.js';
import { typesetPdf } from './typst.js';
import type { LetterPurpose } from './render-letter.js';

/** The form of a round, blank: what its call asks and until when. */
const applicationForm = z.object({
  rehearsal: z.boolean(),
  year: z.int(),
  round: text,
  regulation,
  opensOn: day,
  /** Last day on which an application is in time. */
  closesOn: day,
  /** Days between which the projects run. */
  execution: z.object({ startsOn: day, endsOn: day }),
  ceiling: amount,
  components: z.array(code(COMPONENT_WORDS)).min(1),
  evaluation: z.object({
    from: amount,
    /** The amount itself counts. */
    inclusive: z.boolean(),
    perProject: z.boolean(),
    kind: code(EVALUATION_DEMAND_WORDS),
  }),
  /** VAT that the BTW-compensatiefonds gives back counts. */
  vatIncluded: z.boolean(),
  /** Budget years to ask for, one by one; empty in a round without them. */
  years: z.array(z.int()),
});

/** Plain data of a blank form. */
export type ApplicationFormData = z.input<typeof applicationForm>;

/**
 * The blank form as a tagged PDF, for a college to read and fill in by hand before it applies. Equal data gives equal bytes.
 * Rejects with a ZodError when the data is not what the form takes.
 */
export async function renderApplicationForm(data: ApplicationFormData, purpose: LetterPurpose): Promise<Uint8Array> {
  const content = applicationForm.parse(data);
  await nextTurn();
  return typesetPdf('application-form.typ', content, purpose === 'archive' ? 'a-2a' : 'ua-1');
}
