import { useTranslation } from 'react-i18next';
import { addressOfStream } from '../../../shared/files/address-of-stream.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Table } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { Stuck } from '../api/operations.js';

/** Executions that do not get on, and deadlines that passed without anything happening. */
export function StuckWork({ stuck: { engineReached, executions, examined, overdue } }: { readonly stuck: Stuck }) {
  const { t } = useTranslation('operations');
  const file = (stream: string) => <TextLink to={addressOfStream(stream)}>{stream}</TextLink>;
  return (
    <>
      <Heading level={2}>{t('stuck.title')}</Heading>
      {!engineReached && <Alert kind="WARNING">{t('stuck.away')}</Alert>}
      {engineReached && executions.length === 0 && <Text>{t('stuck.none', { count: examined })}</Text>}
      {executions.length > 0 && (
        <Table
          caption={t('stuck.title')}
          columns={[
            { id: 'id', head: t('stuck.id'), namesRow: true, cell: ({ workflowId }) => file(workflowId) },
            { id: 'cause', head: t('stuck.cause'), cell: ({ cause }) => cause },
          ]}
          rows={executions}
          keyOf={({ workflowId }) => workflowId}
        />
      )}
      <Heading level={2}>{t('overdue.title')}</Heading>
      {overdue.length === 0 ? (
        <Text>{t('overdue.none')}</Text>
      ) : (
        <Table
          caption={t('overdue.title')}
          columns={[
            { id: 'stream', head: t('overdue.stream'), namesRow: true, cell: ({ stream }) => file(stream) },
            { id: 'code', head: t('overdue.code'), cell: ({ code }) => code },
          ]}
          rows={overdue}
          keyOf={({ stream, code }) => `${stream} ${code}`}
        />
      )}
    </>
  );
}
