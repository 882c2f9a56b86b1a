import type { Happened, LocalDate, MunicipalityCode } from '../vocabulary.js';
import type { AdviceFact } from './advice-facts.js';

/** How advice was given (letter of 2021). */
export const ADVICE_CHANNELS = ['ADVICE_LINE', 'PERSONAL', 'GROUP', 'INDIVIDUAL'] as const;
export type AdviceChannel = (typeof ADVICE_CHANNELS)[number];
/** What it was about: a resilience intervention, or the evaluation. */
export const ADVICE_TOPICS = ['RESILIENCE', 'EVALUATION'] as const;
export type AdviceTopic = (typeof ADVICE_TOPICS)[number];
/** Who advises: the Expertise-unit Sociale Stabiliteit, a local adviser of the NCTV, the consortium on evidence-based work. */
export const ADVISING_ORGANISATIONS = ['ESS', 'NCTV_LOCAL_ADVISER', 'EBW', 'OTHER'] as const;
export type AdvisingOrganisation = (typeof ADVISING_ORGANISATIONS)[number];

/** One contact in which a municipality was advised. What was said is not kept: advice is not assessment. */
export interface Advice {
  /** `c1`, `c2`, … in the order of the round's register. */
  readonly adviceId: string;
  readonly municipality: MunicipalityCode;
  readonly givenOn: LocalDate;
  readonly channel: AdviceChannel;
  readonly topic: AdviceTopic;
  readonly organisation: AdvisingOrganisation;
  /** Id of the adviser, where that is somebody who works in this system; never a name. */
  readonly adviserId?: string;
}

/** Advice as somebody wants it registered. */
export type AdviceToRegister = Omit<Advice, 'adviceId'>;

/** Advice, and whether it was struck out as a mistake. */
export interface RegisteredAdvice extends Advice {
  readonly struck: boolean;
}

/** Everything that was ever registered in a round, oldest first. */
export interface AdviceRegister {
  readonly advice: readonly RegisteredAdvice[];
}

/** A register in which nothing stands yet. */
export const NO_ADVICE: AdviceRegister = { advice: [] };

/** The register after `happened`; never refuses, for a fact is a fact. */
export function evolveAdvice({ advice }: AdviceRegister, { fact }: Happened<AdviceFact>): AdviceRegister {
  if (fact.type === 'adviceGiven') return { advice: [...advice, { ...fact.data, struck: false }] };
  const { adviceId } = fact.data;
  return { advice: advice.map((one) => (one.adviceId === adviceId ? { ...one, struck: true } : one)) };
}
