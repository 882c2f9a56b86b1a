import { mergerRegister } from '@ronde/contracts';
import { evolveMergers, NO_MERGERS, type MergerFact, type MergerRegister } from '@ronde/domain';
import type { Register } from '../platform/registers/change-register.js';

/** The register of mergers of a round. */
export const mergersIn = (roundId: string): Register<MergerRegister, MergerFact> => ({
  stream: mergerRegister(roundId),
  roundId,
  empty: NO_MERGERS,
  evolve: evolveMergers,
});
