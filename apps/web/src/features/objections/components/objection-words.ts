import type { TFunction } from 'i18next';

type WordsOf = 'lack' | 'outcome' | 'waiver' | 'form' | 'ground' | 'judged' | 'cause';

/** Codes of the API as choices in words. */
export function choicesIn(t: TFunction<'objections'>) {
  return (of: WordsOf, codes: readonly string[]) => codes.map((value) => ({ value, label: t(`word.${of}.${value}`) }));
}

/** What an objection must hold (Awb 6:5). */
export const LACKS = ['NAME_AND_ADDRESS', 'DATE', 'DECISION_DESCRIBED', 'GROUNDS', 'SIGNATURE', 'AUTHORISATION'];
export const OUTCOMES = ['INADMISSIBLE', 'UNFOUNDED', 'PARTLY_FOUNDED', 'FOUNDED'];
export const GROUNDS = ['LATE', 'PREMATURE', 'NOT_CURED', 'NO_INTEREST'];

/** When nobody needs to be heard (Awb 7:3). */
export const WAIVERS = [
  ...['MANIFESTLY_INADMISSIBLE', 'MANIFESTLY_UNFOUNDED', 'RIGHT_WAIVED', 'NO_RESPONSE', 'FULLY_UPHELD'],
];
