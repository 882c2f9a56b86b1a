import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PossibleForms } from '../../../shared/asked/possible-forms.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { addressOf } from '../../../shared/paths.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { bankAccountsQuery, fileOfAccountsQuery, type BankAccount, type FileParams } from '../api/bank-accounts.js';
import { judgeForm } from '../components/judge-form.js';

/** The accounts a municipality gave to be paid on, and the judgement on the one that waits. */
export function BankAccountsPage() {
  const { t } = useTranslation('bank-accounts');
  const nameOf = useFileName();
  const { roundId = '', code = '' } = useParams();
  const back = (
    <TextLink to={addressOf('application', { roundId, code })}>{t('back', { file: nameOf(code) })}</TextLink>
  );
  return (
    <Page title={t('title', { file: nameOf(code) })} above={back}>
      <Text lead>{t('lead')}</Text>
      <Accounts file={{ roundId, code }} />
    </Page>
  );
}

function Accounts({ file }: { readonly file: FileParams }) {
  const { t } = useTranslation('bank-accounts');
  const accounts = useQuery(bankAccountsQuery(file));
  const known = useQuery(fileOfAccountsQuery(file));
  const columns = useColumns();
  return (
    <QueryView query={accounts}>
      {(rows) => (
        <>
          {rows.length === 0 ? (
            <EmptyState title={t('none')} />
          ) : (
            <Table caption={t('caption')} columns={columns} rows={rows} keyOf={({ accountId }) => accountId} />
          )}
          <QueryView query={known}>
            {({ position, possibleActions }) => (
              <PossibleForms
                possible={possibleActions}
                forms={judgeForm(file, position, rows, t)}
                changes={[['applications', file.roundId, file.code], ['tasks'], ['payments', file.roundId]]}
              />
            )}
          </QueryView>
        </>
      )}
    </QueryView>
  );
}

function useColumns(): readonly Column<BankAccount>[] {
  const { t } = useTranslation('bank-accounts');
  const { instant } = useFormats();
  return [
    { id: 'iban', head: t('head.iban'), namesRow: true, cell: ({ iban }) => iban },
    { id: 'status', head: t('head.status'), cell: ({ status }) => t(`status.${status}`) },
    {
      id: 'given',
      head: t('head.given'),
      cell: ({ givenAt }) => instant(givenAt),
      inFile: ({ givenAt }) => ({ at: givenAt }),
    },
    { id: 'by', head: t('head.by'), cell: ({ judgedBy }) => judgedBy ?? '–' },
    {
      id: 'through',
      head: t('head.through'),
      cell: ({ through }) => (through === null ? '–' : t(`through.${through}`)),
    },
  ];
}
