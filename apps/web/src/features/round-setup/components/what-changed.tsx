import { useTranslation } from 'react-i18next';
import { parseAmount } from '@ronde/contracts/amounts';
import { useFormats } from '../../../shared/format/use-formats.js';
import type { Language } from '../../../shared/i18n/language.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import type { Round } from '../../../shared/rounds/rounds.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Table } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import { dateOfParts } from '../../../shared/ui/form/date-parts.js';
import { changesFrom } from './changes-from.js';
import { type RoundSource, type TypedRound, yearOf } from './round-to-draft.js';
import { useAmountLabel } from './use-amount-label.js';

interface WhatChangedProps {
  readonly copied: Round;
  readonly typed: TypedRound;
  readonly preset: RoundSource;
}

/** What is other than in the round that is copied, before the new one is set up. */
export function WhatChanged({ copied, typed, preset }: WhatChangedProps) {
  const { t } = useTranslation('round-setup');
  const [language] = useLanguage();
  const amountOf = useAmountLabel(preset);
  const written = useWritten(language);
  const changes = changesFrom(copied, typed, yearOf(typed), language);
  const nameOf = (id: string) => {
    const [group, name = ''] = id.split('.');
    if (group === 'dates') return t(`date.${name}`);
    if (group === 'intervals') return t(`lengths.${name}`);
    return id === 'notification' ? t('running.notification') : amountOf(id);
  };
  const shown = (id: string, value: string) => (id === 'notification' ? t(`running.${value}`) : written(id, value));
  return (
    <>
      <Heading level={2}>{t('changed.title', { round: copied.roundId })}</Heading>
      {changes.length === 0 ? (
        <Text>{t('changed.none')}</Text>
      ) : (
        <Table
          caption={t('changed.caption')}
          columns={[
            { id: 'what', head: t('changed.what'), namesRow: true, cell: ({ id }) => nameOf(id) },
            { id: 'was', head: t('changed.was'), cell: ({ id, was }) => shown(id, was) },
            { id: 'is', head: t('changed.is'), cell: ({ id, is }) => shown(id, is) },
          ]}
          rows={changes}
          keyOf={({ id }) => id}
        />
      )}
    </>
  );
}

/** Days and amounts as they are written everywhere; what cannot be read as it was typed. */
function useWritten(language: Language): (id: string, value: string) => string {
  const { cents, date } = useFormats();
  return (id, value) => {
    if (value === '') return '–';
    if (id.startsWith('dates.')) {
      const [day = '', month = '', year = ''] = value.split('-');
      const on = dateOfParts({ day, month, year });
      return on === undefined ? value : date(on);
    }
    if (!id.endsWith('Cents')) return value;
    const read = parseAmount(value, language);
    return read.kind === 'CENTS' ? cents(read.cents) : value;
  };
}
