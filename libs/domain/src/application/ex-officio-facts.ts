import type { Fact, LocalDate } from '../vocabulary.js';

/** Why a file is settled without an application for it: nothing accounted for, "not finished", or all of it revoked. */
export const EX_OFFICIO_CAUSES = ['NO_INFORMATION', 'NOT_FINISHED', 'REVOKED'] as const;
export type ExOfficioCause = (typeof EX_OFFICIO_CAUSES)[number];

/** What can happen when accountability information does not say that the activities are finished. */
export type ExOfficioFact =
  | Fact<'accountabilityAskedAgain', { previousDueOn: LocalDate; dueOn: LocalDate }>
  | Fact<
      'exOfficioOpened',
      {
        cause: ExOfficioCause;
        accountabilityDueOn: LocalDate;
        /** The day by which the authority settles: 22 weeks, as on an application (assumption). */
        settlementDueOn: LocalDate;
      }
    >;
