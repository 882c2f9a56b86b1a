import { insist } from '../refusal.js';
import type { ApplicationState } from './application-state.js';

/** An application is completed on request only (Awb 4:5(1)). Code: SUPPLEMENT_NOT_ASKED. */
export function insistSupplementAsked({ supplements }: ApplicationState): void {
  insist(supplements.length > 0, 'SUPPLEMENT_NOT_ASKED', 'Nobody asked for a supplement to this application yet.');
}
