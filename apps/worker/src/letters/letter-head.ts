import type { AwardDecision, LocalDate, RoundTerms } from '@ronde/domain';
import { NCTV_LETTERHEAD, SZW_MINISTER, type LetterFrameData } from '@ronde/letters';

/** What a letter is about, for its head. */
export interface LetterHead {
  readonly round: RoundTerms;
  readonly on: LocalDate;
  /** The letter's own. */
  readonly letterReference: string;
  /** Name of the municipality. */
  readonly municipality: string;
  /** Social Affairs assessed along: the letter is signed "mede namens" (domain dictionary, row 32). */
  readonly coAssessed?: boolean;
}

const { sender, signature, objectionAddress } = NCTV_LETTERHEAD;

/** The head of a letter to a municipality: to its board, never to a person. */
export function letterHead({ round, on, letterReference, municipality, coAssessed }: LetterHead): LetterFrameData {
  return {
    rehearsal: round.rehearsal,
    year: round.year,
    sender: { ...sender, postalAddress: [...sender.postalAddress], visitingAddress: [...sender.visitingAddress] },
    addressee: { organisation: `College van burgemeester en wethouders van ${municipality}` },
    letterDate: on,
    caseReference: letterReference,
    regulation: round.regulation,
    signature: { ...signature, ...(coAssessed && { onBehalfOf: SZW_MINISTER }) },
  };
}

/** Where and until when an objection can be made. */
export const objectionUntil = (endsOn: LocalDate) => ({ endsOn, address: [...objectionAddress] });

/** Whether Social Affairs assesses projects of a component in this round. */
export function isCoAssessed(round: RoundTerms, component: string): boolean {
  return round.components.some((terms) => terms.component === component && terms.assessedBy.includes('SZW'));
}

/**
 * Whether an award, and what follows on it, is also in the name of Social Affairs: it assessed along, and where its
 * initial was asked for, it gave that.
 */
export function isOnBehalfOfSzw(round: RoundTerms, { lines, coInitial }: Pick<AwardDecision, 'lines' | 'coInitial'>) {
  const agreed = coInitial === undefined || coInitial === 'GIVEN';
  return agreed && lines.some(({ component }) => isCoAssessed(round, component));
}
