import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Heading } from '../../../shared/ui/heading.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { documentsOfFileQuery } from '../api/documents-of-file.js';
import type { FileParams } from '../api/journal.js';

/** The letters of the file, each with the hash by which it can be checked. */
export function Documents({ file }: { readonly file: FileParams }) {
  const { t } = useTranslation('journal');
  const { instant } = useFormats();
  return (
    <section aria-labelledby="documents">
      <Heading level={2} id="documents">
        {t('documents.title')}
      </Heading>
      <QueryView query={useQuery(documentsOfFileQuery(file))}>
        {(documents) =>
          documents.length === 0 ? (
            <Text>{t('documents.none')}</Text>
          ) : (
            <ul className="record-list">
              {documents.map(({ documentId, title, path, createdAt, sha256 }) => (
                <li key={documentId}>
                  <a className="utrecht-link utrecht-link--html-a" href={path}>
                    {t('documents.open', { title })}
                  </a>
                  <div className="task-list__hint">{instant(createdAt)}</div>
                  <div className="hash">{t('documents.hash', { hash: sha256 })}</div>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  );
}
