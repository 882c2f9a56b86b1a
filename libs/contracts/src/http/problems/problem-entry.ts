/** What one code means, for the answer and for its page. */
export interface ProblemEntry {
  /** HTTP status the code is answered with. */
  readonly status: number;
  readonly title: string;
  readonly sentence: string;
  /** What the reader can do about it. */
  readonly remedy: string;
  /** Law, regulation or document the rule comes from; absent where it is a matter of form. */
  readonly source?: string;
}
