import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { applicationQuery, type Application } from '../../features/applications/api/application.js';
import { Deadlines } from '../../features/applications/components/deadlines.js';
import { Decisions } from '../../features/applications/components/decisions.js';
import { FactsOfFile } from '../../features/applications/components/facts-of-file.js';
import { Letters } from '../../features/applications/components/letters.js';
import { ObjectionsOfFile } from '../../features/applications/components/objections-of-file.js';
import { Opinions } from '../../features/applications/components/opinions.js';
import { Projects } from '../../features/applications/components/projects.js';
import { useFile } from '../../features/applications/components/use-file.js';
import { journalQuery, type FileParams } from '../../features/journal/api/journal.js';
import { Timeline } from '../../features/journal/components/timeline.js';
import { addressOf } from '../../shared/paths.js';
import { useMe } from '../../shared/person/use-me.js';
import { Button } from '../../shared/ui/button.js';
import { Heading } from '../../shared/ui/heading.js';
import { Page } from '../../shared/ui/page.js';
import { QueryView } from '../../shared/ui/query-view.js';
import { Text } from '../../shared/ui/text.js';
import { TextLink } from '../../shared/ui/text-link.js';

/** All of a file below each other, its history included, to be printed as one document. */
export function WholeFilePage() {
  const { t } = useTranslation('applications');
  const file = useFile();
  const application = useQuery(applicationQuery(file));
  const name = application.data?.leadMunicipality.name;
  const title = name === undefined ? t('whole.titleOfCode', { file: file.code }) : undefined;
  return (
    <Page
      title={title ?? t('whole.title', { name, round: file.roundId })}
      above={
        <p className="only-on-screen">
          <TextLink to={addressOf('application', { roundId: file.roundId, code: file.code })}>
            {t('whole.back')}
          </TextLink>
        </p>
      }
    >
      <Text lead>{t('whole.lead')}</Text>
      <QueryView query={application}>{(known) => <Parts file={known} />}</QueryView>
    </Page>
  );
}

function Parts({ file }: { readonly file: Application }) {
  const { t } = useTranslation('applications');
  const isApplicant = useMe().role === 'APPLICANT';
  const params = { roundId: file.roundId, code: file.code };
  return (
    <>
      <Button look="PRIMARY" onClick={() => print()}>
        {t('whole.print')}
      </Button>
      <FactsOfFile file={file} />
      <Part title={t('part.application')}>
        <Projects file={file} />
      </Part>
      <Part title={t('part.deadlines')}>
        <Deadlines deadlines={file.deadlines} />
      </Part>
      {!isApplicant && (
        <Part title={t('part.assessments')}>
          <Opinions file={file} />
        </Part>
      )}
      <Part title={t('part.decisions')}>
        <Decisions file={file} />
        <ObjectionsOfFile file={file} />
      </Part>
      <Part title={t('part.letters')}>
        <Letters file={params} />
      </Part>
      {!isApplicant && (
        <Part title={t('part.history')}>
          <History file={params} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Heading level={2}>{title}</Heading>
      {children}
    </section>
  );
}

/** Read to its end: what is not on the page is not on paper. */
function History({ file }: { readonly file: FileParams }) {
  const { t } = useTranslation('applications');
  const { hasNextPage, isFetching, isPending, fetchNextPage } = useInfiniteQuery(journalQuery(file));
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return (
    <>
      {(isPending || hasNextPage) && <Text>{t('whole.reading')}</Text>}
      <Timeline file={file} onMoment={undefined} />
    </>
  );
}
