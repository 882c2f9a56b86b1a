import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PossibleForms } from '../../../shared/asked/possible-forms.js';
import { shownInHead } from '../../../shared/asked/seen.js';
import type { NumberedFile } from '../../../shared/files/numbered-file.js';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { addressOf } from '../../../shared/paths.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { paymentQuery, type Payment } from '../api/payment.js';
import { FailedPayments } from '../components/failed-payments.js';
import { paymentForms } from '../components/payment-forms.js';
import { PaymentHead, usePaymentRows } from '../components/payment-head.js';

/** An order to pay, with all that four eyes must see before it is approved. */
export function PaymentPage() {
  const { t } = useTranslation('payments');
  const nameOf = useFileName();
  const { roundId = '', code = '', nth = '' } = useParams();
  const params = { roundId, code, nth };
  const back = (
    <TextLink to={addressOf('application', { roundId, code })}>{t('back', { file: nameOf(code) })}</TextLink>
  );
  return (
    <Page title={t('title', { nth, file: nameOf(code) })} above={back}>
      <QueryView query={useQuery(paymentQuery(params))}>
        {(known) => <Known params={params} payment={known} />}
      </QueryView>
    </Page>
  );
}

function Known({ params, payment }: { readonly params: NumberedFile; readonly payment: Payment }) {
  const { t } = useTranslation('payments');
  const { roundId, code } = params;
  return (
    <>
      <PaymentHead payment={payment} />
      <FailedPayments payment={payment} />
      <PossibleForms
        possible={payment.possibleActions}
        shown={shownInHead(usePaymentRows(payment))}
        forms={paymentForms(params, payment, t)}
        changes={[['payments', roundId], ['applications', roundId, code], ['ledger', roundId], ['tasks']]}
      />
    </>
  );
}
