import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button.js';
import { DateField } from '../../../shared/ui/form/date-field.js';
import { partsOf } from '../../../shared/ui/form/date-parts.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Text } from '../../../shared/ui/text.js';
import type { Round } from '../../../shared/rounds/rounds.js';
import { datesLater } from './copied-round.js';
import { NO_DATE, yearOf } from './round-to-draft.js';
import type { SetupPart } from './setup-form.js';
import { DATE_NAMES, suggestedDates } from './suggested-dates.js';

interface RoundDatesProps extends SetupPart {
  readonly lastBudgetYear: number | undefined;
  /** The earlier round that is copied. */
  readonly copied: Round | undefined;
}

/** Every date of the round; those of the copied round, or of the round of 2022, can be taken over, and changed. */
export function RoundDates({ typed, set, field, lastBudgetYear, copied }: RoundDatesProps) {
  const { t } = useTranslation('round-setup');
  const year = yearOf(typed);
  const suggest = () => {
    if (year === undefined) return;
    if (copied !== undefined) return set({ dates: datesLater(copied, year) });
    const suggested = suggestedDates(year, lastBudgetYear);
    set({ dates: Object.fromEntries(DATE_NAMES.map((name) => [name, partsOf(suggested[name])])) });
  };
  return (
    <>
      <Heading level={2}>{t('dates.title')}</Heading>
      <Text>{t('dates.lead')}</Text>
      <p>
        <Button onClick={suggest}>
          {year === undefined
            ? t('dates.suggestLater')
            : copied === undefined
              ? t('dates.suggest', { year })
              : t('dates.copy', { year, round: copied.roundId })}
        </Button>
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
