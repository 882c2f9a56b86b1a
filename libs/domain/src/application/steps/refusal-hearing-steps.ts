import type { Instant } from '../../vocabulary.js';
import type { RefusalHearing } from '../refusal-hearing-facts.js';
import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes while its applicant is heard on a refusal. */
export const refusalHearingSteps = {
  refusalIntended: (state, data, { actorId }) => ({
    refusalHearings: [...(state.refusalHearings ?? []), { ...data, status: 'OPEN' as const }],
    preparedBy: withPreparer(state, actorId),
  }),
  viewsRecorded: ({ refusalHearings = [] }, { how }, { at }) => ({
    refusalHearings: answered(refusalHearings, how === 'WAIVED' ? 'WAIVED' : 'RECEIVED', at),
  }),
} satisfies Partial<ApplicationSteps>;

/**
 * Views answer the oldest hearing that waits for them, before one whose term has passed: so none that is still open ends
 * early, and none that came is lost.
 */
export function answered(
  hearings: readonly RefusalHearing[],
  status: 'RECEIVED' | 'WAIVED',
  at: Instant,
): readonly RefusalHearing[] {
  const open = hearings.filter((hearing) => hearing.status === 'OPEN');
  const meant = open.find(({ viewsDueAt }) => at < viewsDueAt) ?? open[0] ?? hearings.at(-1);
  return hearings.map((hearing) => (hearing === meant ? { ...hearing, status } : hearing));
}
