import { answered, api } from '../../../shared/api/client.js';
import { ifMatch } from '../../../shared/api/if-match.js';
import type { DraftContent } from './drafts.js';

interface Saving {
  readonly draftId: string;
  readonly version: number;
  readonly content: DraftContent;
}

/** Keeps a draft as it is now; refused when a colleague saved another version. */
export function saveDraft({ draftId, version, content }: Saving) {
  const params = { path: { draftId } };
  return answered(
    api.PUT('/api/v1/drafts/{draftId}', { params, headers: ifMatch(version), body: content as Required<DraftContent> }),
  );
}
