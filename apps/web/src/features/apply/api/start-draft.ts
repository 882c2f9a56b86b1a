import { answered, api } from '../../../shared/api/client.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';
import type { DraftContent } from './drafts.js';
import { saveDraft } from './save-draft.js';

interface Start {
  readonly roundId: string;
  readonly municipality: string;
  /** What it begins with, of an earlier file. */
  readonly from?: DraftContent;
}

/** Begins an application, empty or with what an earlier one said. */
export async function startDraft({ roundId, municipality, from }: Start, header: ActHeaders) {
  const params = { path: { roundId }, header };
  const started = await answered(api.POST('/api/v1/rounds/{roundId}/drafts', { params, body: { municipality } }));
  if (from !== undefined) await saveDraft({ ...started, content: from });
  return started;
}
