/**
 * A rule said no. Carries a stable code (each has a page in docs/problems), a plain sentence for the person,
 * and the field it is about, where there is one.
 */
export class RuleViolation extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly field?: string,
    /** Amounts in cents that the sentence tells, for whoever reckons on. */
    readonly figures?: Readonly<Record<string, number>>,
  ) {
    super(message);
    this.name = 'RuleViolation';
  }
}

/** Refuses with `code` unless `holds`. */
export function insist(holds: boolean, code: string, sentence: string, field?: string): asserts holds {
  if (!holds) throw new RuleViolation(code, sentence, field);
}
