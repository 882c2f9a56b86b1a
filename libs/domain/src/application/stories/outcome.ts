import { RuleViolation } from '../../refusal.js';
import type { ApplicationFact } from '../application-facts.js';

/** What comes of an act: the type of its first fact, or the code of the refusal. */
export function outcomeOf(act: () => readonly ApplicationFact[]): string {
  try {
    return act()[0]?.type ?? 'nothing';
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
}

/** Who asks what in which state, and what comes of it: a fact's type or a refusal's code. */
export type Row = readonly [sentence: string, act: () => readonly ApplicationFact[], outcome: string];
