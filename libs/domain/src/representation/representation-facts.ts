import type { Fact, Instant, LocalDate, MunicipalityCode } from '../vocabulary.js';
import type { Representation, RepresentativeRefusal } from './representation.js';

/** Which representation a fact is about, and of whom by whom, so that a mail needs nothing else. */
export interface RepresentationNamed {
  readonly representationId: string;
  readonly municipality: MunicipalityCode;
  readonly representative: string;
}

/** What can happen in the register of representatives of a round; its stream is `representation-register/2027`. */
export type RepresentationFact =
  | Fact<'representativeRegistered', Representation>
  | Fact<'authorisationAsked', RepresentationNamed & { dueOn: LocalDate; dueAt: Instant }>
  | Fact<'authorisationGiven', RepresentationNamed & { documentHash: string; late: boolean }>
  | Fact<'representativeConfirmed', RepresentationNamed>
  | Fact<'representativeRefused', RepresentationNamed & { ground: RepresentativeRefusal }>
  | Fact<'representationEnded', RepresentationNamed>;
