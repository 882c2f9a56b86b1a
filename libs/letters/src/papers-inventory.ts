import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { day, moment, text } from './fields.js';
import type { LetterPurpose } from './render-letter.js';
import { typesetPdf } from './typst.js';

const papersInventory = z.object({
  rehearsal: z.boolean(),
  round: text,
  municipality: text,
  objectionReference: text,
  madeAt: moment,
  /** Last day on which papers can be added, and first on which they are laid open; null without a hearing (Awb 7:4). */
  documentsUntil: day.nullable(),
  inspectionFrom: day.nullable(),
  papers: z.array(
    z.object({
      number: z.int(),
      at: moment,
      title: text,
      reference: z.string().nullable(),
      pages: z.int().nullable(),
      file: text,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** Plain data of an inventory. */
export type PapersInventoryData = z.input<typeof papersInventory>;

/**
 * The inventory of the papers of an objection as a tagged PDF, numbered in their order, each with its hash. Equal data gives
 * equal bytes. Rejects with a ZodError when the data is not what it takes.
 */
export async function renderPapersInventory(data: PapersInventoryData, purpose: LetterPurpose): Promise<Uint8Array> {
  const content = papersInventory.parse(data);
  await nextTurn();
  return typesetPdf('papers-inventory.typ', content, purpose === 'archive' ? 'a-2a' : 'ua-1');
}
