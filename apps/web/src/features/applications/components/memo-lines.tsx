import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import type { Application } from '../api/application.js';
import type { DecisionMemo } from '../api/decision-memo.js';
import { nameOfProject } from './name-of-project.js';

type Line = DecisionMemo['lines'][number];

interface MemoLinesProps {
  readonly lines: readonly Line[];
  /** Of the application, for their titles. */
  readonly projects: Application['projects'];
}

/** Project by project: what was asked, what each ministry advises, where they differ, what is proposed, on what terms. */
export function MemoLines({ lines, projects }: MemoLinesProps) {
  const { t } = useTranslation('applications');
  const columns = useColumns(projects);
  return <Table caption={t('memo.lines')} columns={columns} rows={lines} keyOf={({ projectId }) => projectId} />;
}

function useColumns(projects: Application['projects']): readonly Column<Line>[] {
  const { t } = useTranslation('applications');
  const { cents } = useFormats();
  const adviceOf = useAdvice();
  return [
    {
      id: 'project',
      head: t('projects.project'),
      namesRow: true,
      cell: ({ projectId }) => nameOfProject(projectId, projects),
    },
    { id: 'component', head: t('projects.component'), cell: ({ component }) => t(`component.${component}`) },
    {
      id: 'asked',
      head: t('head.requested'),
      numeric: true,
      cell: ({ requestedCents }) => cents(requestedCents),
      inFile: ({ requestedCents }) => ({ cents: requestedCents }),
    },
    { id: 'advice', head: t('memo.advice'), cell: ({ advice }) => advice.map(adviceOf).join('; ') },
    { id: 'differs', head: t('memo.divergence'), cell: ({ divergence }) => t(`memo.differs.${divergence}`) },
    {
      id: 'proposed',
      head: t('memo.proposed'),
      numeric: true,
      cell: ({ allocatedCents }) => cents(allocatedCents),
      inFile: ({ allocatedCents }) => ({ cents: allocatedCents }),
    },
    {
      id: 'conditions',
      head: t('memo.conditions'),
      cell: ({ conditions }) => conditions.map((one) => t(`memo.condition.${one}`)).join(', ') || '–',
    },
  ];
}

function useAdvice() {
  const { t } = useTranslation('applications');
  const { cents } = useFormats();
  return ({ ministry, status, advisedCents, ground }: Line['advice'][number]): string => {
    const name = t(`ministry.${ministry}`);
    if (status !== 'DONE' || advisedCents === null) return t(`memo.said.${status}`, { ministry: name });
    const amount = t('memo.says', { ministry: name, amount: cents(advisedCents) });
    return ground === null ? amount : `${amount} (${t(`choice.${ground}`)})`;
  };
}
