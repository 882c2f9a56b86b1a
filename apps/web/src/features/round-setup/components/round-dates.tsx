import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button.js';
import { DateField } from '../../../shared/ui/form/date-field.js';
import { partsOf } from '../../../shared/ui/form/date-parts.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Text } from '../../../shared/ui/text.js';
import { NO_DATE } from './round-to-draft.js';
import type { SetupPart } from './setup-form.js';
import { DATE_NAMES, suggestedDates } from './suggested-dates.js';

/** Every date of the round; those of the round of 2022 can be taken over, and changed. */
export function RoundDates({
  typed,
  set,
  field,
  lastBudgetYear,
}: SetupPart & { readonly lastBudgetYear: number | undefined }) {
  const { t } = useTranslation('round-setup');
  const year = /^20\d\d$/.test(typed.texts['year'] ?? '') ? Number(typed.texts['year']) : undefined;
  const suggest = () => {
    if (year === undefined) return;
    const suggested = suggestedDates(year, lastBudgetYear);
    set({ dates: Object.fromEntries(DATE_NAMES.map((name) => [name, partsOf(suggested[name])])) });
  };
  return (
    <>
      <Heading level={2}>{t('dates.title')}</Heading>
      <Text>{t('dates.lead')}</Text>
      <p>
        <Button onClick={suggest}>{year === undefined ? t('dates.suggestLater') : t('dates.suggest', { year })}</Button>
      </p>
      {DATE_NAMES.map((name) => (
        <DateField
          key={name}
          {...field(`dates.${name}`)}
          label={t(`date.${name}`)}
          value={typed.dates[name] ?? NO_DATE}
          onChange={(date) => set({ dates: { ...typed.dates, [name]: date } })}
        />
      ))}
    </>
  );
}
