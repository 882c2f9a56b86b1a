import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { absencesQuery, mandatesQuery } from '../api/registers.js';
import { Absences } from '../components/absences.js';
import { ImportMandates } from '../components/import-mandates.js';
import { RegisterActs } from '../components/register-acts.js';
import { Mandates } from '../components/mandates.js';

/** Who may decide, and who stands in. */
export function RegistersPage() {
  const { t } = useTranslation('registers');
  const mandates = useQuery(mandatesQuery);
  const absences = useQuery(absencesQuery);
  return (
    <Page title={t('title')}>
      <Text lead>{t('lead')}</Text>
      <Heading level={2}>{t('mandates.title')}</Heading>
      <QueryView query={mandates}>
        {(rows) => (rows.length === 0 ? <EmptyState title={t('mandates.none')} /> : <Mandates mandates={rows} />)}
      </QueryView>
      <Heading level={2}>{t('absences.title')}</Heading>
      <QueryView query={absences}>
        {(rows) => (rows.length === 0 ? <EmptyState title={t('absences.none')} /> : <Absences absences={rows} />)}
      </QueryView>
      {mandates.data && absences.data && (
        <RegisterActs registers={{ mandates: mandates.data, absences: absences.data }} />
      )}
      <ImportMandates />
    </Page>
  );
}
