import type { ApplicationSteps } from './step.js';

/** Which account an application is paid on. */
export const bankAccountSteps = {
  bankAccountGiven: (_, { accountId }, { actorId }) => ({
    bankAccount: { accountId, givenBy: actorId, status: 'GIVEN' },
  }),
  bankAccountJudged: (state, { confirmed }) => ({
    bankAccount: state.bankAccount && { ...state.bankAccount, status: confirmed ? 'CONFIRMED' : 'REJECTED' },
  }),
} satisfies Partial<ApplicationSteps>;
