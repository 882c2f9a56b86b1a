import i18next, { type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chosenLanguage, LANGUAGES } from '../shared/i18n/language.js';

type Loader = () => Promise<{ readonly default: ResourceKey }>;

const ofFeatures = import.meta.glob<{ readonly default: ResourceKey }>('../features/*/texts/*.json');
const ofAll = import.meta.glob<{ readonly default: ResourceKey }>('../shared/i18n/texts/*.json');

/** The API gives its sentences in English. */
const noTexts: Loader = () => Promise.resolve({ default: {} });
const dutchProblems: Loader = () => import('../shared/i18n/problems/nl.json');

function loaderOf(namespace: string, language: string): Loader | undefined {
  if (namespace === 'problems') return language === 'nl' ? dutchProblems : noTexts;
  if (namespace === 'shared') return ofAll[`../shared/i18n/texts/${language}.json`];
  return ofFeatures[`../features/${namespace}/texts/${language}.json`];
}

const loadOnUse = {
  type: 'backend' as const,
  init: () => undefined,
  read(language: string, namespace: string, done: (error: unknown, texts: ResourceKey | null) => void) {
    const load = loaderOf(namespace, language);
    if (load === undefined) return done(new Error(`there are no texts of ${namespace} in ${language}`), null);
    load().then(
      ({ default: texts }) => done(null, texts),
      (error: unknown) => done(error, null),
    );
  },
};

/** Makes the texts of all pages ready; those of a feature come with its first page. */
export async function startTexts(): Promise<void> {
  i18next.on('languageChanged', (language) => (document.documentElement.lang = language));
  await i18next
    .use(loadOnUse)
    .use(initReactI18next)
    .init({
      lng: chosenLanguage(),
      supportedLngs: LANGUAGES,
      fallbackLng: false,
      ns: ['shared'],
      defaultNS: 'shared',
      partialBundledLanguages: true,
      keySeparator: '.',
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
}

/** Loads the texts of features before their page is shown. */
export function loadTexts(namespaces: readonly string[]): Promise<void> {
  return i18next.loadNamespaces([...namespaces]);
}
