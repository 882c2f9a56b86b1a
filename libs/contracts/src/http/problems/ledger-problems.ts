import type { ProblemEntry } from './problem-entry.js';

/** What the ledger of a round has no room for. */
export const ledgerProblems = {
  LEDGER_OVERRUN: {
    status: 422,
    title: 'The ledger has no room for it',
    sentence:
      'More is asked than the ledger of the round has room for; the sentence says what was asked and what was left. Nothing was decided and no letter was sent.',
    remedy: 'Decide on a lower amount, or make room: release the reserve, or let go of what was reserved.',
    source: 'Regeling 2022 art. 7(1)',
  },
} satisfies Record<string, ProblemEntry>;
