import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Heading } from '../ui/heading.js';
import { QueryView } from '../ui/query-view.js';
import { papersQuery, type Documents, type PaperPlace } from './documents-of-file.js';
import { HandedInList } from './handed-in-list.js';

interface OwnFilesProps {
  readonly place: PaperPlace;
  /** What they came with, such as `objection/2027/gm0503-1/1`. */
  readonly stream: string;
}

/** The files that came with this objection or report; nothing where none did. The page has the texts `attached`. */
export function OwnFiles({ place, stream }: OwnFilesProps) {
  const { t } = useTranslation('attached');
  const select = ({ handedIn }: Documents) => handedIn.filter((file) => file.stream === stream);
  return (
    <QueryView query={useQuery({ ...papersQuery(place), select })}>
      {(files) =>
        files.length > 0 && (
          <>
            <Heading level={2}>{t('own')}</Heading>
            <HandedInList files={files} />
          </>
        )
      }
    </QueryView>
  );
}
