import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { Table } from '../../../shared/ui/table.js';
import type { Objection } from '../api/objection.js';

/** The terms of an objection, each with why it ends that day. */
export function ObjectionTerms({ deadlines }: Pick<Objection, 'deadlines'>) {
  const { t } = useTranslation('applications');
  const { date } = useFormats();
  const [language] = useLanguage();
  if (deadlines.length === 0) return null;
  return (
    <Table
      caption={t('deadlines.title')}
      rows={deadlines}
      keyOf={({ code }) => code}
      columns={[
        { id: 'what', head: t('deadlines.what'), namesRow: true, cell: ({ code }) => t(`deadline.${code}`) },
        {
          id: 'day',
          head: t('deadlines.day'),
          cell: ({ dueOn }) => date(dueOn),
          inFile: ({ dueOn }) => ({ on: dueOn }),
        },
        { id: 'why', head: t('deadlines.why'), cell: ({ explanation }) => explanation[language] },
      ]}
    />
  );
}
