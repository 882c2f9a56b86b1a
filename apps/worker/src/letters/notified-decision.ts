import { dayInWords, type FactDetails, type FileFactType } from '@ronde/domain';
import type { Cause } from './cause.js';
import { reasonsOf } from './written-reasons.js';

/** A decision of this type and its notification, which causes the letter. */
export interface Notified<T extends FileFactType> {
  readonly type: T;
  readonly decision: FactDetails<T>;
  /** Where it stands in its stream. */
  readonly position: number;
  readonly notification: FactDetails<'decisionNotified'>;
  /** The reasons it prints, given those that were composed; and that an earlier letter did not arrive. */
  readonly reasons: (composed: readonly string[]) => string[];
}

/** The decision that a notification tells: the latest of these types before it. Throws when there is none. */
export function notifiedDecision<T extends FileFactType>({ entry, entries }: Cause, ...types: T[]): Notified<T> {
  const decided = entries.findLast(({ fact }) => (types as readonly string[]).includes(fact.type));
  if (decided === undefined) throw new Error(`${entry.stream} tells a decision that was never taken`);
  const notification = entry.fact.data as FactDetails<'decisionNotified'>;
  const { fact, position } = decided;
  const reasons = (composed: readonly string[]) => [
    ...reasonsOf(entries, decided, composed),
    ...sentAgain(notification),
  ];
  return { type: fact.type as T, decision: fact.data as FactDetails<T>, position, notification, reasons };
}

function sentAgain({ renews, corrects }: FactDetails<'decisionNotified'>): readonly string[] {
  if (corrects !== undefined)
    return [
      `In een eerdere brief over dit besluit ging ik uit van ${dayInWords(corrects, 'nl')}. Die datum was onjuist. De termijnen in deze brief zijn de juiste.`,
    ];
  if (renews === undefined) return [];
  const before = dayInWords(renews, 'nl');
  return [
    `Ik heb dit besluit eerder aan u gestuurd, op ${before}. Die brief is niet aangekomen. De termijnen in deze brief gelden vanaf de datum van deze brief.`,
  ];
}
