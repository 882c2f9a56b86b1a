import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Table, type Column } from '../ui/table.js';
import type { ImportReport, ImportRow } from './send-list.js';

interface FaultyRow {
  readonly row: number;
  readonly about: string;
  readonly column: string;
  readonly message: ImportRow['faults'][number]['message'];
}

interface ImportedRowsProps {
  readonly report: ImportReport;
  readonly onProcess: () => void;
  readonly busy: boolean;
}

/** What would come of each row, or what came of it. */
export function ImportedRows({ report: { dryRun, rows }, onProcess, busy }: ImportedRowsProps) {
  const { t } = useTranslation('imports');
  const count = (outcome: ImportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const [faulty, ready, repeated, done] = [count('FAULTY'), count('READY'), count('REPEATED'), count('DONE')];
  return (
    <>
      <Alert kind={faulty > 0 ? 'ERROR' : dryRun ? 'INFO' : 'DONE'} announced>
        {rows.length === 0 && <p>{t('empty')}</p>}
        {faulty > 0 && <p>{t(done > 0 ? 'partly' : 'faulty', { count: faulty })}</p>}
        {faulty === 0 && ready > 0 && <p>{t('ready', { count: ready })}</p>}
        {done > 0 && <p>{t('done', { count: done })}</p>}
        {repeated > 0 && <p>{t('repeated', { count: repeated })}</p>}
      </Alert>
      {faulty > 0 && <FaultyRows rows={rows} />}
      {dryRun && faulty === 0 && ready > 0 && (
        <Button look="PRIMARY" busy={busy} onClick={onProcess}>
          {t('process', { count: ready })}
        </Button>
      )}
    </>
  );
}

function FaultyRows({ rows }: Pick<ImportReport, 'rows'>) {
  const { t } = useTranslation('imports');
  const [language] = useLanguage();
  const faults = rows.flatMap(({ row, about, faults: found }) =>
    found.map(({ column, message }): FaultyRow => ({ row, about, column, message })),
  );
  const columns: readonly Column<FaultyRow>[] = [
    { id: 'row', head: t('row'), namesRow: true, cell: ({ row }) => row, inFile: ({ row }) => row },
    { id: 'about', head: t('about'), cell: ({ about }) => about },
    { id: 'column', head: t('column'), cell: ({ column }) => column },
    { id: 'fault', head: t('fault'), cell: ({ message }) => message[language] },
  ];
  return (
    <Table
      caption={t('faults')}
      columns={columns}
      rows={faults}
      keyOf={({ row, column, message }) => `${row} ${column} ${message.en}`}
    />
  );
}
