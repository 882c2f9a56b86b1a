/** A file below an application, by its number: the parts of its address. */
export interface NumberedFile {
  readonly roundId: string;
  readonly code: string;
  readonly nth: string;
}
