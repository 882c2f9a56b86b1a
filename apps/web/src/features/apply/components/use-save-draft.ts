import { useMutation } from '@tanstack/react-query';
import { saveDraft } from '../api/save-draft.js';

/** Stores a draft; a lost session leads to signing in, and back. */
export function useSaveDraft() {
  return useMutation({ mutationFn: saveDraft, scope: { id: 'save-draft' } }).mutateAsync;
}
