import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import type { Application } from '../api/application.js';

type Deadline = Application['deadlines'][number];

/** Every term of the file, each with why it ends that day. */
export function Deadlines({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const { t } = useTranslation('applications');
  const columns = useColumns();
  if (deadlines.length === 0) return <Text>{t('deadlines.none')}</Text>;
  return <Table caption={t('deadlines.title')} columns={columns} rows={deadlines} keyOf={({ code }) => code} />;
}

function useColumns(): readonly Column<Deadline>[] {
  const { t } = useTranslation('applications');
  const [language] = useLanguage();
  return [
    { id: 'what', head: t('deadlines.what'), namesRow: true, cell: ({ code }) => t(`deadline.${code}`) },
    {
      id: 'day',
      head: t('deadlines.day'),
      cell: (term) => <Day term={term} />,
      inFile: ({ dueOn }) => ({ on: dueOn }),
    },
    { id: 'why', head: t('deadlines.why'), cell: ({ explanation }) => explanation[language] },
    {
      id: 'standing',
      head: t('deadlines.standing'),
      cell: ({ done, provisional }) =>
        done ? (
          <StatusBadge kind="NEUTRAL" text={t('deadlines.done')} />
        ) : provisional ? (
          <StatusBadge kind="WAITING" text={t('deadlines.provisional')} />
        ) : (
          <StatusBadge kind="BUSY" text={t('deadlines.runs')} />
        ),
    },
  ];
}

/** The last day, and the day to reckon with where the term can be read in two ways. */
function Day({ term: { dueOn, planOn } }: { readonly term: Deadline }) {
  const { t } = useTranslation('applications');
  const { date } = useFormats();
  return (
    <>
      {date(dueOn)}
      {planOn !== dueOn && <div className="task-list__hint">{t('deadlines.plan', { date: date(planOn) })}</div>}
    </>
  );
}
