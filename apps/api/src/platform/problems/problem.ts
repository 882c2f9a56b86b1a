import { PROBLEM_CATALOGUE, type FieldError, type ProblemCode } from '@ronde/contracts/http';

/** A request that does not succeed: a code of the catalogue, a sentence for the person, and the fields it is about. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    sentence: string = PROBLEM_CATALOGUE[code].sentence,
    readonly errors: readonly FieldError[] = [],
    /** Amounts in cents that the sentence tells. */
    readonly figures?: Readonly<Record<string, number>>,
  ) {
    super(sentence);
    this.name = 'Problem';
    this.status = PROBLEM_CATALOGUE[code].status;
  }

  /** A problem with one field. */
  static at(field: string, code: ProblemCode, sentence: string = PROBLEM_CATALOGUE[code].sentence): Problem {
    return new Problem(code, sentence, [{ field, code, message: sentence }]);
  }
}

/** A problem with the field it is about and the amounts it tells, where there are any. */
export function problemWith(
  code: ProblemCode,
  sentence: string,
  field: string | undefined,
  figures: Readonly<Record<string, number>> | undefined,
): Problem {
  const errors = field === undefined ? [] : [{ field, code, message: sentence }];
  return new Problem(code, sentence, errors, figures);
}
