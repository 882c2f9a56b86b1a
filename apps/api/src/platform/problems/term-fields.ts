/** Lengths of terms by their field, with what governs them: an article, or nothing but the round itself. */
const TERM_FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^intervals\.supplementDays$/, 'Awb 4:5(1)'],
  [/^intervals\./, ''],
  [/^penaltyTariff\.\d+\.days$/, 'Awb 4:17'],
];

/** The article that governs the term of which a field is the length, empty where none does; undefined: no such field. */
export function termArticle(path: readonly PropertyKey[] = []): string | undefined {
  const field = path.join('.');
  return TERM_FIELDS.find(([pattern]) => pattern.test(field))?.[1];
}

/** How the end of a sentence names that article. */
export function underArticle(path: readonly PropertyKey[] = []): string {
  const article = termArticle(path);
  return article ? ` (${article})` : '';
}
