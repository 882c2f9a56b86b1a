import { answered, api } from '../../../shared/api/client.js';
import type { components } from '../../../shared/api/schema.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';

/** The constants of a round, as the API takes them. */
export type RoundToDraft = components['schemas']['DraftRound'];

/** Sets a round up; it runs from then on. */
export function draftRound(body: RoundToDraft, header: ActHeaders) {
  return answered(api.POST('/api/v1/rounds', { params: { header }, body }));
}
