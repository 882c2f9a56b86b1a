import { useTranslation } from 'react-i18next';

/** The first thing for the keyboard: past the menu. */
export function SkipLink() {
  const { t } = useTranslation('shared');
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#content">
      {t('shell.skip')}
    </a>
  );
}
