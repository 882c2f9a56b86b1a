import { ABSENCE_REGISTER } from '@ronde/contracts';
import { evolveAbsenceRegister, NO_ABSENCES, type AbsenceFact, type AbsenceRegister } from '@ronde/domain';
import type { Register } from '../platform/registers/change-register.js';

/** The register of absence. */
export const ABSENCES: Register<AbsenceRegister, AbsenceFact> = {
  stream: ABSENCE_REGISTER,
  empty: NO_ABSENCES,
  evolve: evolveAbsenceRegister,
};
