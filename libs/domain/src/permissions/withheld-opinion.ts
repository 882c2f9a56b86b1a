import type { ApplicationState } from '../application/application-state.js';
import { LATE_OPINION_PHASES } from '../application/late-opinion.js';
import type { Actor, Ministry } from '../vocabulary.js';

/**
 * Whether an assessor does not see yet what the other ministry says of this file: not until its own ministry has given its
 * opinion on what it was asked, in time or late, so that two opinions are two (an assumption). A silence is no opinion.
 * Who was asked nothing sees all, as does who does not assess, and everybody once no opinion can be given any more.
 */
export function isOpinionWithheld(
  { role, organisation }: Actor,
  { phase, work, lateOpinions = {} }: Pick<ApplicationState, 'phase' | 'work' | 'lateOpinions'>,
): boolean {
  if (role !== 'ASSESSOR' || !LATE_OPINION_PHASES.includes(phase)) return false;
  const own = work.find(({ ministry }) => ministry === organisation);
  return own !== undefined && own.status !== 'DONE' && lateOpinions[own.ministry] === undefined;
}

/** The file as this actor knows it: while the other ministry's opinion is withheld, without it and all that follows from it. */
export function asAssessorKnows(actor: Actor, state: ApplicationState): ApplicationState {
  if (!isOpinionWithheld(actor, state)) return state;
  const own = actor.organisation as Ministry;
  return {
    ...state,
    assessments: only(own, state.assessments),
    lateOpinions: {},
    advised: [],
    divergence: undefined,
    refusalHearings: undefined,
    proposedRefusal: undefined,
    allocation: undefined,
    reasons: undefined,
  };
}

function only<V>(own: Ministry, { [own]: said }: Readonly<Partial<Record<Ministry, V>>>): Partial<Record<Ministry, V>> {
  return said === undefined ? {} : { [own]: said };
}
