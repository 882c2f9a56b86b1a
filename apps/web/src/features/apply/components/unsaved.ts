import type { DraftContent } from '../api/drafts.js';

/** What was typed and not stored yet, with the version it was typed on. */
export interface Unsaved {
  readonly version: number;
  readonly content: DraftContent;
}

const keyOf = (draftId: string) => `ronde.unsaved ${draftId}`;

/** What this window still has to store of a draft: after a lost session, or a page that was left at once. */
export function unsavedOf(draftId: string): Unsaved | undefined {
  const kept = sessionStorage.getItem(keyOf(draftId));
  return kept === null ? undefined : (JSON.parse(kept) as Unsaved);
}

export function keepUnsaved(draftId: string, unsaved: Unsaved): void {
  sessionStorage.setItem(keyOf(draftId), JSON.stringify(unsaved));
}

export function forgetUnsaved(draftId: string): void {
  sessionStorage.removeItem(keyOf(draftId));
}
