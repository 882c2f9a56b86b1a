import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import type { FileParams } from '../api/application.js';
import { documentsQuery } from '../api/documents.js';
import { HandedInFiles } from './handed-in-files.js';

/** The letters of the file, each to open, and the files that came in, with the hash by which they are known. */
export function Letters({ file }: { readonly file: FileParams }) {
  return (
    <>
      <LettersAlone file={file} />
      <HandedInFiles file={file} />
    </>
  );
}

function LettersAlone({ file }: { readonly file: FileParams }) {
  const { t } = useTranslation('applications');
  const { instant } = useFormats();
  return (
    <QueryView query={useQuery(documentsQuery(file))}>
      {(letters) =>
        letters.length === 0 ? (
          <Text>{t('letters.none')}</Text>
        ) : (
          <>
            <Text>{t('letters.twice')}</Text>
            <ul className="record-list">
              {letters.map(({ documentId, title, reference, path, createdAt, sha256 }) => (
                <li key={documentId}>
                  <a className="utrecht-link utrecht-link--html-a" href={path}>
                    {t('letters.open', { title })}
                  </a>
                  <div className="task-list__hint">
                    {instant(createdAt)}
                    {reference !== null && ` · ${reference}`}
                  </div>
                  <div className="hash">{t('letters.hash', { hash: sha256 })}</div>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </QueryView>
  );
}
