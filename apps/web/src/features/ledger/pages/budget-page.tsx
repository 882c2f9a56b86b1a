import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { Alert } from '../../../shared/ui/alert.js';
import { BackToRound } from '../../../shared/ui/back-to-round.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { roundFiguresQuery } from '../api/figures.js';
import { ledgerQuery, type Ledger, type LedgerAccount } from '../api/ledger.js';
import { Accounts, BudgetYears } from '../components/accounts.js';
import { ByComponent, ByIntervention } from '../components/by-kind.js';
import { CeilingPicture } from '../components/ceiling-picture.js';
import { ConfirmPayments } from '../components/confirm-payments.js';
import { LedgerLines } from '../components/ledger-lines.js';
import { Waterfall } from '../components/waterfall.js';

const ACCOUNTS = ['CEILING', 'RESERVE', 'REQUESTED', 'ADVISED', 'RESERVED', 'AWARDED', 'PAID', 'RETURNED'] as const;

/** The budget of a round: its sums, and every line behind them. */
export function BudgetPage() {
  const { t } = useTranslation('ledger');
  const { roundId = '' } = useParams();
  const [search] = useSearchParams();
  const account: LedgerAccount | undefined = ACCOUNTS.find((one) => one === search.get('account'));
  const ledger = useQuery(ledgerQuery(roundId));
  return (
    <Page
      title={t('title', { round: roundId })}
      above={<BackToRound roundId={roundId} text={t('back', { round: roundId })} />}
    >
      <Text lead>{t('lead')}</Text>
      <QueryView query={ledger}>{(known) => <Sums ledger={known} />}</QueryView>
      <QueryView query={useQuery(roundFiguresQuery(roundId))}>
        {({ requestedToAwarded, components, interventions }) => (
          <>
            <Waterfall course={requestedToAwarded} />
            <ByComponent components={components} />
            <ByIntervention interventions={interventions} />
          </>
        )}
      </QueryView>
      <LedgerLines roundId={roundId} account={account} />
      <ConfirmPayments roundId={roundId} />
    </Page>
  );
}

function Sums({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('ledger');
  return (
    <>
      <CeilingPicture ledger={ledger} />
      <Alert kind={ledger.balanced ? 'DONE' : 'ERROR'}>{ledger.balanced ? t('balanced') : t('unbalanced')}</Alert>
      <Accounts ledger={ledger} />
      <BudgetYears ledger={ledger} />
    </>
  );
}
