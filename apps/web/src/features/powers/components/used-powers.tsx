import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Table } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import type { JournalEntry } from '../api/powers.js';
import { POWERS } from './powers.js';

/** When each power was used in this round, by whom and why. */
export function UsedPowers({ facts }: { readonly facts: readonly JournalEntry[] }) {
  const { t } = useTranslation('powers');
  const { instant } = useFormats();
  const used = facts.flatMap((entry) => {
    const power = POWERS.find((one) => one.facts.includes(entry.fact.type));
    return power === undefined ? [] : [{ entry, action: power.action }];
  });
  return (
    <>
      <Heading level={2}>{t('used.title')}</Heading>
      {used.length === 0 ? (
        <Text>{t('used.none')}</Text>
      ) : (
        <Table
          caption={t('used.title')}
          columns={[
            { id: 'power', head: t('table.power'), namesRow: true, cell: ({ action }) => t(`act.${action}`) },
            {
              id: 'at',
              head: t('used.at'),
              cell: ({ entry }) => instant(entry.at),
              inFile: ({ entry }) => ({ at: entry.at }),
            },
            { id: 'by', head: t('used.by'), cell: ({ entry }) => entry.actor.id },
            { id: 'why', head: t('used.why'), cell: ({ entry }) => entry.reason ?? '–' },
          ]}
          rows={used}
          keyOf={({ entry }) => String(entry.position)}
        />
      )}
    </>
  );
}
