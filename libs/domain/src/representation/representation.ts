import type { Happened, LocalDate, MunicipalityCode } from '../vocabulary.js';
import type { RepresentationFact } from './representation-facts.js';

/** What somebody may do in the name of a municipality (Awb 2:1). */
export const REPRESENTED_ACTS = ['APPLY', 'SUPPLEMENT', 'OBJECT', 'REPORT', 'EVERYTHING'] as const;
export type RepresentedAct = (typeof REPRESENTED_ACTS)[number];

/** Why a representative is refused: weighty objections to the person (Awb 2:2(1)), or no written authorisation (2:1(2)). */
export const REPRESENTATIVE_REFUSALS = ['WEIGHTY_OBJECTIONS', 'NO_AUTHORISATION'] as const;
export type RepresentativeRefusal = (typeof REPRESENTATIVE_REFUSALS)[number];

/** Somebody who acts for a municipality in a round. Codes only: the name and mailbox of an outside party stand in a table. */
export interface Representation {
  /** `g1`, `g2`, … in the order of the round's register. */
  readonly representationId: string;
  /** Who is represented. */
  readonly municipality: MunicipalityCode;
  /** The code of another municipality, or of an outside party (`X-…`). */
  readonly representative: string;
  /** A lawyer cannot be refused for weighty objections (Awb 2:2(3)). */
  readonly lawyer: boolean;
  readonly acts: readonly RepresentedAct[];
  readonly firstDay: LocalDate;
  /** Last day; null: until it is ended. */
  readonly lastDay: LocalDate | null;
  /** SHA-256 of the written authorisation; null while there is none. */
  readonly documentHash: string | null;
}

/** A representation as somebody wants it registered. */
export type RepresentationToRegister = Omit<Representation, 'representationId'>;

/** How a representation stands: REGISTERED and GIVEN hold like CONFIRMED; ASKED holds until its term ends. */
export const REPRESENTATION_STATUSES = [
  'REGISTERED',
  'ASKED',
  'GIVEN',
  'GIVEN_LATE',
  'CONFIRMED',
  'REFUSED',
  'ENDED',
] as const;
export type RepresentationStatus = (typeof REPRESENTATION_STATUSES)[number];

/** A representation with how it stands. */
export interface RegisteredRepresentation extends Representation {
  readonly status: RepresentationStatus;
  /** Last day for the written authorisation, once it was asked for. */
  readonly authorisationDueOn?: LocalDate;
  readonly refusedFor?: RepresentativeRefusal;
}

/** Everything that was ever registered in a round, oldest first. */
export interface RepresentationRegister {
  readonly representations: readonly RegisteredRepresentation[];
}

/** A register in which nothing stands yet. */
export const NO_REPRESENTATIONS: RepresentationRegister = { representations: [] };

/** The register after `happened`; never refuses, for a fact is a fact. */
export function evolveRepresentations(
  { representations }: RepresentationRegister,
  { fact }: Happened<RepresentationFact>,
): RepresentationRegister {
  if (fact.type === 'representativeRegistered')
    return { representations: [...representations, { ...fact.data, status: 'REGISTERED' }] };
  const changed = changedBy(fact);
  const { representationId } = fact.data;
  return {
    representations: representations.map((one) =>
      one.representationId === representationId ? { ...one, ...changed } : one,
    ),
  };
}

function changedBy(
  fact: Exclude<RepresentationFact, { type: 'representativeRegistered' }>,
): Partial<RegisteredRepresentation> {
  switch (fact.type) {
    case 'authorisationAsked':
      return { status: 'ASKED', authorisationDueOn: fact.data.dueOn };
    case 'authorisationGiven':
      return { status: fact.data.late ? 'GIVEN_LATE' : 'GIVEN', documentHash: fact.data.documentHash };
    case 'representativeConfirmed':
      return { status: 'CONFIRMED' };
    case 'representativeRefused':
      return { status: 'REFUSED', refusedFor: fact.data.ground };
    case 'representationEnded':
      return { status: 'ENDED' };
  }
}
