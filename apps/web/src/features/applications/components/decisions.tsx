import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import type { Application } from '../api/application.js';

/** A decision on the file, and whether the applicant was told. */
interface Decision {
  readonly decision: string;
  readonly caseReference: string;
  readonly decidedOn: string;
  readonly status: 'WAITING' | 'NOTIFIED' | 'RETURNED';
  readonly notifiedOn?: string;
  readonly objectionEndsOn?: string;
}

/** Every decision on the file in its order, its notification, and until when it can be objected to. */
export function Decisions({ file: { notifications } }: { readonly file: Application }) {
  const { t } = useTranslation('applications');
  const columns = useColumns();
  const decisions = notifications as unknown as readonly Decision[];
  if (decisions.length === 0) return <Text>{t('decisions.none')}</Text>;
  return (
    <Table
      caption={t('decisions.title')}
      columns={columns}
      rows={decisions}
      keyOf={({ decision, decidedOn }) => `${decision} ${decidedOn}`}
    />
  );
}

function useColumns(): readonly Column<Decision>[] {
  const { t } = useTranslation('applications');
  const { date } = useFormats();
  const day = (value: string | undefined) => (value === undefined ? '–' : date(value));
  return [
    { id: 'what', head: t('decisions.what'), namesRow: true, cell: ({ decision }) => t(`choice.${decision}`) },
    { id: 'reference', head: t('head.reference'), cell: ({ caseReference }) => caseReference },
    {
      id: 'decided',
      head: t('decisions.decidedOn'),
      cell: ({ decidedOn }) => date(decidedOn),
      inFile: ({ decidedOn }) => ({ on: decidedOn }),
    },
    { id: 'told', head: t('decisions.told'), cell: ({ status }) => t(`decisions.${status}`) },
    {
      id: 'notified',
      head: t('decisions.notifiedOn'),
      cell: ({ notifiedOn }) => day(notifiedOn),
      inFile: ({ notifiedOn }) => notifiedOn && { on: notifiedOn },
    },
    {
      id: 'objection',
      head: t('decisions.objection'),
      cell: ({ objectionEndsOn }) => day(objectionEndsOn),
      inFile: ({ objectionEndsOn }) => objectionEndsOn && { on: objectionEndsOn },
    },
  ];
}
