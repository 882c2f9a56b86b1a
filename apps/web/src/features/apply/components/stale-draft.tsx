import { useTranslation } from 'react-i18next';
import { Alert } from '../../../shared/ui/alert.js';
import { Button } from '../../../shared/ui/button.js';
import { Table } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import type { DraftView } from '../api/drafts.js';
import { differences, type Difference } from './differences.js';
import { useFieldName, useWritten } from './written-answers.js';
import type { OpenDraft } from './use-draft-content.js';

/** A colleague stored another version: both answers of each question, and which of the two goes on. */
export function StaleDraft({ open, theirs }: { readonly open: OpenDraft; readonly theirs: DraftView }) {
  const { t } = useTranslation('apply');
  const nameOf = useFieldName();
  const written = useWritten();
  return (
    <>
      <Alert kind="WARNING" announced>
        <Text>{t('stale.text')}</Text>
      </Alert>
      <Table<Difference>
        caption={t('stale.caption')}
        rows={differences(open.content, theirs.content)}
        keyOf={({ field }) => field}
        columns={[
          { id: 'field', head: t('stale.field'), namesRow: true, cell: ({ field }) => nameOf(field) },
          { id: 'mine', head: t('stale.mine'), cell: ({ field, mine }) => written(field, mine) },
          { id: 'theirs', head: t('stale.theirs'), cell: (one) => written(one.field, one.theirs) },
        ]}
      />
      <div className="actions">
        <Button onClick={() => open.choose(open.content)}>{t('stale.keepMine')}</Button>
        <Button onClick={() => open.choose(theirs.content)}>{t('stale.takeTheirs')}</Button>
      </div>
    </>
  );
}
