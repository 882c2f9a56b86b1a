import { useTranslation } from 'react-i18next';

/** A term or a kind of work as people call it. */
export function useWorkName(): (code: string) => string {
  const { t } = useTranslation('names');
  return (code) => t(`work.${code}`, { defaultValue: code });
}
