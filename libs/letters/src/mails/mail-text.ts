import type { CauseOf, FactDetails, LocalDate, MailCode } from '@ronde/domain';

/** A part of a mail's body: a sentence or more, a list, or names with their values. */
export type Passage = string | { readonly list: readonly string[] } | { readonly rows: readonly Row[] };

/** A name and its value, as one line of a short table. */
export type Row = readonly [name: string, value: string];

/** What one mail says, before it has a greeting, a sender and a form. */
export interface MailText {
  /** After the name of the round and the file. */
  readonly subject: string;
  readonly passages: readonly Passage[];
  /** The one link, verb first; `path` is below the public address. */
  readonly action: { readonly label: string; readonly path: string };
  /** The last day for what is asked; comes along as an entry for the calendar. */
  readonly due?: { readonly on: LocalDate; readonly what: string };
}

/** The texts of some mails: from what the fact tells and what is known of its file. */
export type MailTexts<C extends MailCode, V> = {
  readonly [K in C]: (details: FactDetails<CauseOf<K>>, view: V) => MailText;
};
