import { insist } from '../refusal.js';
import type { InadmissibilityGround } from './objection-facts.js';
import type { ObjectionState } from './objection-state.js';

/** When each ground can be used. */
const FITS: Readonly<Record<InadmissibilityGround, (state: ObjectionState) => boolean>> = {
  LATE: ({ objection, takenIntoAccount }) => objection?.timeliness === 'late' && takenIntoAccount === false,
  PREMATURE: ({ objection, takenIntoAccount }) => objection?.timeliness === 'early' && takenIntoAccount === false,
  NOT_CURED: ({ cures }) => cures.some(({ status }) => status === 'LAPSED'),
  NO_INTEREST: () => true,
};

/**
 * An objection that was not taken into account can only be inadmissible; a ground must fit what happened (Awb 6:6, 6:10,
 * 6:11). Codes: GROUND_REQUIRED, GROUND_DOES_NOT_FIT.
 */
export function insistAdmissibility(
  state: ObjectionState,
  { outcome, ground }: { readonly outcome: string; readonly ground?: InadmissibilityGround },
): void {
  const inadmissible = outcome === 'INADMISSIBLE';
  insist(
    inadmissible || state.takenIntoAccount !== false,
    'GROUND_DOES_NOT_FIT',
    'The objection is not taken into account: it is inadmissible.',
    'outcome',
  );
  insist(!inadmissible || ground !== undefined, 'GROUND_REQUIRED', 'Say why the objection is inadmissible.', 'ground');
  insist(
    ground === undefined || (inadmissible && FITS[ground](state)),
    'GROUND_DOES_NOT_FIT',
    'This ground does not fit what happened in this file.',
    'ground',
  );
}
