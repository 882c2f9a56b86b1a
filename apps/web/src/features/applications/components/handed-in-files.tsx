import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { HandedInList } from '../../../shared/attached/handed-in-list.js';
import { Heading } from '../../../shared/ui/heading.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import type { FileParams } from '../api/application.js';
import { handedInQuery } from '../api/documents.js';

/** The files that came in with an application and what follows from it, each to take away, with its hash. */
export function HandedInFiles({ file }: { readonly file: FileParams }) {
  const { t } = useTranslation('applications');
  return (
    <QueryView query={useQuery(handedInQuery(file))}>
      {(files) =>
        files.length > 0 && (
          <>
            <Heading level={3}>{t('handedIn.title')}</Heading>
            <HandedInList files={files} />
          </>
        )
      }
    </QueryView>
  );
}
