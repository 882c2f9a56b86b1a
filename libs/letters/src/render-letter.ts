import { setImmediate as nextTurn } from 'node:timers/promises';
import { letterSchemas, letterTitle, type LetterData, type LetterKind } from './letter-kinds.js';
import { typesetPdf } from './typst.js';

/** 'archive' is PDF/A-2a, to be kept; 'reader' is PDF/UA-1, for people, with or without a screen reader. */
export type LetterPurpose = 'archive' | 'reader';

const standards = { archive: 'a-2a', reader: 'ua-1' } as const;

/**
 * A letter as a tagged PDF. Equal data gives equal bytes, so that its hash names it. Rejects with a ZodError that
 * names every wrong field when the data is not what the kind takes, or its amounts do not add up.
 */
export async function renderLetter<K extends LetterKind>(
  kind: K,
  data: LetterData<K>,
  purpose: LetterPurpose,
): Promise<Uint8Array> {
  const content = letterSchemas[kind].parse(data);
  // Typst's results are freed between turns of the event loop; without one, a long batch would fill the memory.
  await nextTurn();
  return typesetPdf(`${kind}.typ`, { ...content, title: letterTitle(kind) }, standards[purpose]);
}
