import { localDateOf } from '../../calendar/amsterdam-time.js';
import type { ApplicationSteps } from './step.js';

/** What an application becomes when its decision period stands still, or runs again (Awb 4:15(2)). */
export const suspensionSteps = {
  decisionSuspended: ({ suspensions = [] }, { suspensionId, ground, firstDay, lastDay, decisionDueOn }, { at }) => {
    const suspension = { suspensionId, ground, firstDay, ...(lastDay && { lastDay }), toldOn: localDateOf(at) };
    return { decisionDueOn, suspensions: [...suspensions, suspension] };
  },
  suspensionEnded: ({ suspensions = [] }, { suspensionId, lastDay, decisionDueOn }, { at }) => ({
    decisionDueOn,
    suspensions: suspensions.map((one) =>
      one.suspensionId === suspensionId ? { ...one, lastDay, endToldOn: localDateOf(at) } : one,
    ),
  }),
} satisfies Partial<ApplicationSteps>;
