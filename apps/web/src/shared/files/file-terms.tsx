import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/use-formats.js';
import { useLanguage } from '../i18n/use-language.js';
import { Table } from '../ui/table.js';

/** A term of a file with why it ends that day. */
interface ExplainedTerm {
  readonly code: string;
  readonly dueOn: string;
  readonly explanation: { readonly nl: string; readonly en: string };
}

/** The terms of a file, each with why it ends that day, in the words of `applications`; nothing where none runs. */
export function FileTerms({ deadlines }: { readonly deadlines: readonly ExplainedTerm[] }) {
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
