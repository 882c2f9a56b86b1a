import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sizeIn } from '../../../shared/attached/kept-files.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Heading } from '../../../shared/ui/heading.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import type { FileParams } from '../api/application.js';
import { handedInQuery } from '../api/documents.js';

/** The files that came in with an application and what follows from it, each to take away, with its hash. */
export function HandedInFiles({ file }: { readonly file: FileParams }) {
  const { t } = useTranslation('applications');
  const { instant, number } = useFormats();
  return (
    <QueryView query={useQuery(handedInQuery(file))}>
      {(files) =>
        files.length > 0 && (
          <>
            <Heading level={3}>{t('handedIn.title')}</Heading>
            <ul className="record-list">
              {files.map(({ attachmentId, name, path, size: bytes, receivedAt, sha256 }) => {
                const { unit, size } = sizeIn(bytes);
                return (
                  <li key={attachmentId}>
                    <a className="utrecht-link utrecht-link--html-a" href={path} download>
                      {name}
                    </a>
                    <div className="task-list__hint">{`${instant(receivedAt)} · ${number(size)} ${unit}`}</div>
                    <div className="hash">{t('letters.hash', { hash: sha256 })}</div>
                  </li>
                );
              })}
            </ul>
          </>
        )
      }
    </QueryView>
  );
}
