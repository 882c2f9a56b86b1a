import { useTranslation } from 'react-i18next';
import { ImportList } from '../../../shared/imports/import-list.js';
import { useMe } from '../../../shared/person/use-me.js';

/** The orders to pay as a file for finance, and what it paid, back from a list. */
export function ConfirmPayments({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('ledger');
  const { role, ministry } = useMe();
  if (role !== 'ADMINISTRATOR' || ministry !== 'JENV') return null;
  const orders = `/api/v1/rounds/${encodeURIComponent(roundId)}/payments/orders`;
  return (
    <>
      <ImportList
        {...{ id: 'import-payments', title: t('import.title'), columns: t('import.columns'), roundId }}
        address="/api/v1/rounds/{roundId}/payment-confirmation-imports"
        changes={[['ledger', roundId]]}
      />
      <p className="table-take">
        {['xlsx', 'csv'].map((form) => (
          <a key={form} className="utrecht-link utrecht-link--html-a" href={`${orders}.${form}`}>
            {t('orders', { form: form.toUpperCase() })}
          </a>
        ))}
      </p>
    </>
  );
}
