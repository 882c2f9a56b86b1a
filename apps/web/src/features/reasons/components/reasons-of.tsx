import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../shared/ui/alert.js';
import { Heading } from '../../../shared/ui/heading.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { reasonsQuery, type ReasonsParams } from '../api/reasons.js';
import { ReasonsForm } from './reasons-form.js';
import { Versions } from './versions.js';

/** What the engine proposes as the reasons of one decision, what people made of it, and room to write where one may. */
export function ReasonsOf({ params, mayWrite }: { readonly params: ReasonsParams; readonly mayWrite: boolean }) {
  const { t } = useTranslation('reasons');
  return (
    <QueryView query={useQuery(reasonsQuery(params))}>
      {(known) => (
        <>
          {known.status === 'OUTDATED' && <Alert kind="WARNING">{t('outdated')}</Alert>}
          {known.status === 'ADOPTED' && <Alert kind="INFO">{t('adopted')}</Alert>}
          <Heading level={2}>{t('composed')}</Heading>
          <p className="letter-text">{known.composed || t('nothing')}</p>
          {mayWrite && known.status !== 'ADOPTED' && <ReasonsForm params={params} reasons={known} />}
          <Versions versions={known.versions} />
        </>
      )}
    </QueryView>
  );
}
