import { MANDATE_REGISTER } from '@ronde/contracts';
import { evolveMandateRegister, NO_MANDATES, type MandateFact, type MandateRegister } from '@ronde/domain';
import type { Register } from '../platform/registers/change-register.js';

/** The register of mandates. */
export const MANDATES: Register<MandateRegister, MandateFact> = {
  stream: MANDATE_REGISTER,
  empty: NO_MANDATES,
  evolve: evolveMandateRegister,
};
