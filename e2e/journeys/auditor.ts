import { signIn, type Person } from './person.ts';
import type { PlayedRound } from './played-round.ts';

/** What the auditor finds on the page of a file's history. */
export interface ReadBack {
  /** The sentences of what people did, the oldest first. */
  readonly sentences: string;
  readonly isWhole: boolean;
}

/** Reads the whole file back: whether its journal is whole, what people did, and what the engine did. */
export async function readBack(auditor: Person, { roundId, code, municipality }: PlayedRound): Promise<ReadBack> {
  await auditor.open(`/rounds/${roundId}/applications/${code}`);
  await signIn(auditor, { official: /demo-auditor/ });
  await auditor.follow('Geschiedenis');
  await auditor.reaches(`Geschiedenis van de aanvraag van ${municipality}`);
  await auditor.sees(/stelde de uitkering vast/);
  const main = auditor.page.getByRole('main');
  // Amounts are written with a space that does not break.
  const sentences = ((await main.textContent()) ?? '').replaceAll('\u00a0', ' ');
  const isWhole = await auditor.page.getByText('de keten van hashes klopt').isVisible();
  await auditor.press('Wat de machine deed');
  await auditor.sees('Gebeurtenissen van de machine');
  return { sentences, isWhole };
}
