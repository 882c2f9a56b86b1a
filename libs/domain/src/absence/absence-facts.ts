import type { Fact, Instant } from '../vocabulary.js';
import type { Absence } from './absence.js';

/** What can happen in the register of absence; its stream is `absence-register/ministries`. */
export type AbsenceFact =
  Fact<'absenceRegistered', Absence> | Fact<'absenceEnded', { absenceId: string; endedAt: Instant }>;
