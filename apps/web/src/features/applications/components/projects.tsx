import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useMe } from '../../../shared/person/use-me.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import type { Application, Project } from '../api/application.js';

/** What is asked for and awarded, project by project; for officials also what was advised and allocated. */
export function Projects({ file: { projects } }: { readonly file: Application }) {
  const { t } = useTranslation('applications');
  const columns = useColumns();
  return <Table caption={t('projects.title')} columns={columns} rows={projects} keyOf={({ projectId }) => projectId} />;
}

function useColumns(): readonly Column<Project>[] {
  const { t } = useTranslation('applications');
  const { cents } = useFormats();
  const { role } = useMe();
  const amount = (id: 'requestedCents' | 'advisedCents' | 'allocatedCents' | 'awardedCents', head: string) => ({
    ...{ id, head, numeric: true },
    cell: ({ [id]: value }: Project) => (value === undefined ? '–' : cents(value)),
    inFile: ({ [id]: value }: Project) => (value === undefined ? null : { cents: value }),
  });
  return [
    {
      id: 'project',
      head: t('projects.project'),
      namesRow: true,
      cell: ({ projectId, title, withdrawn }) =>
        `${projectId}${title === null ? '' : ` – ${title}`}${withdrawn ? ` (${t('projects.withdrawn')})` : ''}`,
    },
    { id: 'component', head: t('projects.component'), cell: ({ component }) => t(`component.${component}`) },
    amount('requestedCents', t('head.requested')),
    ...(role === 'APPLICANT'
      ? []
      : [amount('advisedCents', t('head.advised')), amount('allocatedCents', t('head.allocated'))]),
    amount('awardedCents', t('head.awarded')),
  ];
}
