import { useTranslation } from 'react-i18next';
import { keepLanguage, languageOf, type Language } from './language.js';

/** The language of the pages, and how to change it. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const { i18n } = useTranslation('shared');
  const change = (language: Language) => {
    keepLanguage(language);
    void i18n.changeLanguage(language);
  };
  return [languageOf(i18n.language), change];
}
