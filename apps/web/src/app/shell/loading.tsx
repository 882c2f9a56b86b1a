import { useTranslation } from 'react-i18next';

/** Shown while the first page is fetched. */
export function Loading() {
  const { t } = useTranslation('shared');
  return (
    <main className="loading" aria-busy="true">
      <p role="status">{t('loading')}</p>
    </main>
  );
}
