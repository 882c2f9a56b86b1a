import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../shared/ui/alert.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Text } from '../../../shared/ui/text.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { evidenceOf, verificationQuery, type FileParams } from '../api/journal.js';

/** Whether nobody changed what was written: the chain of hashes, computed anew. */
export function Integrity({ file }: { readonly file: FileParams }) {
  const { t } = useTranslation('journal');
  return (
    <section aria-labelledby="integrity">
      <Heading level={2} id="integrity">
        {t('integrity.title')}
      </Heading>
      <QueryView query={useQuery(verificationQuery(file))}>
        {({ whole, facts, brokenAt = 0 }) => (
          <Alert kind={whole ? 'DONE' : 'ERROR'}>
            {whole ? t('integrity.whole', { count: facts }) : t('integrity.broken', { position: brokenAt })}
          </Alert>
        )}
      </QueryView>
      <Text>
        <a className="utrecht-link utrecht-link--html-a" href={evidenceOf(file)}>
          {t('integrity.take')}
        </a>
      </Text>
      <Text>{t('integrity.takeHint')}</Text>
    </section>
  );
}
