import type { FactDetails } from '@ronde/domain';
import { paragraphsOf } from '@ronde/letters';
import type { JournalEntry } from '@ronde/persistence';

/**
 * The reasons that the letter of a decision prints, a paragraph each: the version that was taken over with it (the fact
 * right before it), with the decider's word where Social Affairs did not initial it, or where nobody wrote any, what was composed and then what the decider said.
 */
export function reasonsOf(
  entries: readonly JournalEntry[],
  decided: JournalEntry,
  composed: readonly string[],
): readonly string[] {
  const before = entries.find(({ position }) => position === decided.position - 1);
  const said = decided.reason ? [decided.reason] : [];
  if (before?.fact.type !== 'reasonsAdopted') return [...composed, ...said];
  const adopted = paragraphsOf(adoptedText(entries, before.fact.data as FactDetails<'reasonsAdopted'>));
  return withoutInitial(decided) ? [...adopted, ...said] : adopted;
}

/** Why it is decided without the initial of Social Affairs is said by the decider alone (Awb 3:46). */
function withoutInitial({ fact }: JournalEntry): boolean {
  const { coInitial } = fact.data as { readonly coInitial?: string };
  return coInitial === 'REFUSED' || coInitial === 'SILENT';
}

function adoptedText(entries: readonly JournalEntry[], adopted: FactDetails<'reasonsAdopted'>): string {
  for (const { fact } of entries) {
    if (fact.type !== 'reasonsEdited') continue;
    const { decision, version, text } = fact.data as FactDetails<'reasonsEdited'>;
    if (decision === adopted.decision && version === adopted.version) return text;
  }
  throw new Error(`version ${adopted.version} of the reasons was taken over, but never written`);
}
