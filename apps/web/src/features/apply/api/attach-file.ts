import { answered, api } from '../../../shared/api/client.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';

/** Adds a file to a draft. */
export function attachFile({ draftId, file }: { readonly draftId: string; readonly file: File }, header: ActHeaders) {
  const form = new FormData();
  form.set('file', file);
  const params = { path: { draftId }, header };
  return answered(
    api.POST('/api/v1/drafts/{draftId}/attachments', {
      params,
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  );
}
