import type { ProblemEntry } from './problem-entry.js';

/** What the ledger of a round has no room for. */
export const ledgerProblems = {
  BUDGET_YEAR_UNKNOWN: {
    status: 422,
    title: 'This is not a budget year of the round',
    sentence: 'A round with a budget per year counts money in its own years, each once and in their order.',
    remedy: 'Name the budget years of the round, each once.',
    source: 'Regeling 2023–2026 (opening only read); practice of 2023 and 2024',
  },
  BUDGET_YEARS_DO_NOT_ADD_UP: {
    status: 422,
    title: 'The budget years do not add up',
    sentence: 'What stands in the budget years is, to the cent, what stands in all.',
    remedy: 'Correct the amounts of the years, or the total.',
    source: 'Regeling 2023–2026 (opening only read); practice of 2023 and 2024',
  },
  BUDGET_YEAR_NOT_BEGUN: {
    status: 409,
    title: 'The budget year has not begun',
    sentence: 'What was awarded for a later year is paid in that year.',
    remedy: 'Hand the order to finance when the year has begun.',
    source: 'Assumption (common practice)',
  },
  LEDGER_OVERRUN: {
    status: 422,
    title: 'The ledger has no room for it',
    sentence:
      'More is asked than the ledger of the round has room for; the sentence says what was asked and what was left. Nothing was decided and no letter was sent.',
    remedy: 'Decide on a lower amount, or make room: release the reserve, or let go of what was reserved.',
    source: 'Regeling 2022 art. 7(1)',
  },
  CEILING_NOT_LOWER: {
    status: 422,
    title: 'The new ceiling is not lower',
    sentence: 'A ceiling is only ever lowered; more money is another framework.',
    remedy: 'Give an amount below the present ceiling.',
    source: 'Regeling 2022 art. 7(1); that it may be lowered is an assumption',
  },
  RESERVE_EMPTY: {
    status: 422,
    title: 'Nothing is held back',
    sentence: 'The round has no reserve, or all of it was released.',
    remedy: 'Nothing can be divided any more in this round.',
    source: 'Assumption (practice of 2023)',
  },
  RESERVE_TOO_SMALL: {
    status: 422,
    title: 'The reserve is too small',
    sentence: 'More would be divided than is held back; the sentence says how much is.',
    remedy: 'Divide less.',
    source: 'Assumption (practice of 2023)',
  },
  NOTHING_TO_DIVIDE: {
    status: 422,
    title: 'There is nothing to divide',
    sentence: 'Every awarded file got what was advised.',
    remedy: 'Keep the reserve.',
    source: 'Regeling 2022 art. 7',
  },
} satisfies Record<string, ProblemEntry>;
