import type { AbsenceFact } from './absence-facts.js';
import type { Happened, Instant, LocalDate, Ministry, Role } from '../vocabulary.js';

/** Roles somebody can be replaced in. */
export const SUBSTITUTED_ROLES = ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER'] as const satisfies readonly Role[];
export type SubstitutedRole = (typeof SUBSTITUTED_ROLES)[number];

/** Somebody is away, and a colleague of the same role and ministry does the work. Ids only, never a name or a cause. */
export interface Absence {
  /** `v1`, `v2`, … in the order of the register. */
  readonly absenceId: string;
  readonly personId: string;
  readonly substituteId: string;
  readonly role: SubstitutedRole;
  readonly ministry: Ministry;
  readonly firstDay: LocalDate;
  /** Last day away; the substitution ends with it by itself. */
  readonly lastDay: LocalDate;
}

/** An absence as somebody asks for it to be registered. */
export type AbsenceToRegister = Omit<Absence, 'absenceId'>;

/** An absence and, once somebody was back earlier, since when. */
export interface RegisteredAbsence extends Absence {
  readonly endedAt?: Instant;
}

/** Every absence that was ever registered, oldest first. */
export interface AbsenceRegister {
  readonly absences: readonly RegisteredAbsence[];
}

/** A register in which nothing stands yet. */
export const NO_ABSENCES: AbsenceRegister = { absences: [] };

/** The register after `happened`; never refuses, for a fact is a fact. */
export function evolveAbsenceRegister({ absences }: AbsenceRegister, { fact }: Happened<AbsenceFact>): AbsenceRegister {
  switch (fact.type) {
    case 'absenceRegistered':
      return { absences: [...absences, fact.data] };
    case 'absenceEnded': {
      const { absenceId, endedAt } = fact.data;
      return { absences: absences.map((one) => (one.absenceId === absenceId ? { ...one, endedAt } : one)) };
    }
  }
}
