import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../shared/i18n/language.js';
import { useLanguage } from '../../shared/i18n/use-language.js';
import {
  chooseColourScheme,
  chosenColourScheme,
  COLOUR_SCHEMES,
  type ColourScheme,
} from '../../shared/ui/colour-scheme.js';

const IN_ITSELF: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** Language and colours of the pages on this device. */
export function Settings() {
  return (
    <div className="settings">
      <LanguageChoice />
      <ColourChoice />
    </div>
  );
}

function LanguageChoice() {
  const { t } = useTranslation('shared');
  const [language, change] = useLanguage();
  return (
    <label className="settings__choice">
      <span>{t('shell.language')}</span>
      <select
        className="utrecht-select utrecht-select--html-select"
        value={language}
        onChange={({ target }) => change(target.value as Language)}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {IN_ITSELF[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ColourChoice() {
  const { t } = useTranslation('shared');
  const [scheme, setScheme] = useState(chosenColourScheme);
  const change = (chosen: ColourScheme) => {
    chooseColourScheme(chosen);
    setScheme(chosen);
  };
  return (
    <label className="settings__choice">
      <span>{t('shell.colours')}</span>
      <select
        className="utrecht-select utrecht-select--html-select"
        value={scheme}
        onChange={({ target }) => change(target.value as ColourScheme)}
      >
        {COLOUR_SCHEMES.map((one) => (
          <option key={one} value={one}>
            {t(`shell.scheme.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
