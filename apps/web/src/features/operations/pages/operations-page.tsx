import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PATHS } from '../../../shared/paths.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { STATUSES, stuckQuery } from '../api/operations.js';
import { Deliveries } from '../components/deliveries.js';
import { StuckWork } from '../components/stuck-work.js';

/** For who keeps the installation running: what is stuck and why, and what has not arrived. */
export function OperationsPage() {
  const { t } = useTranslation('operations');
  const stuck = useQuery(stuckQuery);
  const [search, setSearch] = useSearchParams();
  const status = STATUSES.find((one) => one === search.get('status'));
  const choices = [
    { value: '', label: t('outbox.all') },
    ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
  ];
  return (
    <Page title={t('title')}>
      <Text lead>{t('lead')}</Text>
      <p>
        <TextLink to={PATHS.templates}>{t('templates')}</TextLink>
      </p>
      <QueryView query={stuck}>{(known) => <StuckWork stuck={known} />}</QueryView>
      <Heading level={2}>{t('outbox.title')}</Heading>
      <SelectField
        id="status"
        label={t('outbox.filter')}
        choices={choices}
        value={status ?? ''}
        onChange={({ target }) => setSearch(target.value === '' ? {} : { status: target.value }, { replace: true })}
      />
      <Deliveries status={status} />
    </Page>
  );
}
