/** The languages the product speaks to people. */
export type Language = 'nl' | 'en';

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
