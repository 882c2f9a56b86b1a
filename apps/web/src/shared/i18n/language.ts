/** The languages of the pages; the first is what they begin in. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT_AS = 'ronde.language';

/** The language chosen on this device. */
export function chosenLanguage(): Language {
  return languageOf(localStorage.getItem(KEPT_AS) ?? '');
}

/** Remembers the language on this device. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT_AS, language);
}

/** The language with this code, Dutch if there is none. */
export function languageOf(code: string): Language {
  return LANGUAGES.find((one) => one === code) ?? LANGUAGES[0];
}
