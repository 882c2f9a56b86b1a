import { adviceRegister } from '@ronde/contracts';
import { evolveAdvice, NO_ADVICE, type AdviceFact, type AdviceRegister } from '@ronde/domain';
import type { Register } from '../platform/registers/change-register.js';

/** The register of advice of a round. */
export const adviceIn = (roundId: string): Register<AdviceRegister, AdviceFact> => ({
  stream: adviceRegister(roundId),
  roundId,
  empty: NO_ADVICE,
  evolve: evolveAdvice,
});
