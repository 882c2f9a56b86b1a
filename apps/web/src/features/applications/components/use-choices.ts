import { useTranslation } from 'react-i18next';

/** Codes as choices of a list, after an empty one that asks to choose. */
export function useChoices() {
  const { t } = useTranslation('applications');
  return (codes: readonly string[]) => [
    { value: '', label: t('form.choose') },
    ...codes.map((value) => ({ value, label: t(`choice.${value}`) })),
  ];
}
