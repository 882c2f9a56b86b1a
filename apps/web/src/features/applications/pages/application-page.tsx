import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/paths.js';
import { Heading } from '../../../shared/ui/heading.js';
import { useMe } from '../../../shared/person/use-me.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { applicationQuery, type Application } from '../api/application.js';
import { ActDoneNotice } from '../components/act-done.js';
import { Deadlines } from '../components/deadlines.js';
import { Decisions } from '../components/decisions.js';
import { FactsOfFile } from '../components/facts-of-file.js';
import { MemoLink } from '../components/memo-link.js';
import { Letters } from '../components/letters.js';
import { MoneyOfFile } from '../components/money-of-file.js';
import { ObjectionsOfFile } from '../components/objections-of-file.js';
import { Opinions } from '../components/opinions.js';
import { PossibleActs } from '../components/possible-acts.js';
import { Projects } from '../components/projects.js';
import { useFile } from '../components/use-file.js';
import { WhatsNext } from '../components/whats-next.js';

const PARTS = ['application', 'deadlines', 'assessments', 'decisions', 'letters'] as const;

/** The file of an application, for officials and for the municipality that applied, on one page that prints as one document. */
export function ApplicationPage() {
  const { t } = useTranslation('applications');
  const file = useFile();
  const application = useQuery(applicationQuery(file));
  const name = application.data?.leadMunicipality.name;
  return (
    <Page title={name === undefined ? t('title', { file: file.code }) : t('titleOf', { name, round: file.roundId })}>
      <QueryView query={application}>{(known) => <Parts file={known} />}</QueryView>
    </Page>
  );
}

function Parts({ file }: { readonly file: Application }) {
  const isApplicant = useMe().role === 'APPLICANT';
  return (
    <>
      <PartsNavigation file={file} isApplicant={isApplicant} />
      {isApplicant ? <WhatsNext file={file} /> : <ActDoneNotice />}
      <FactsOfFile file={file} />
      <PossibleActs file={file} />
      <Part name="application">
        <Projects file={file} />
      </Part>
      <Part name="deadlines">
        <Deadlines deadlines={file.deadlines} />
      </Part>
      {!isApplicant && (
        <Part name="assessments">
          <Opinions file={file} />
        </Part>
      )}
      <Part name="decisions">
        <Decisions file={file} />
        <ObjectionsOfFile file={file} />
        <MoneyOfFile file={file} />
      </Part>
      <Part name="letters">
        <Letters file={{ roundId: file.roundId, code: file.code }} />
      </Part>
    </>
  );
}

interface PartsNavigationProps {
  readonly file: Application;
  readonly isApplicant: boolean;
}

function PartsNavigation({ file: { roundId, code }, isApplicant }: PartsNavigationProps) {
  const { t } = useTranslation('applications');
  return (
    <nav aria-label={t('parts')} className="parts">
      {PARTS.filter((part) => !(isApplicant && part === 'assessments')).map((part) => (
        <a key={part} className="utrecht-link utrecht-link--html-a" href={`#${part}`}>
          {t(`part.${part}`)}
        </a>
      ))}
      <MemoLink file={{ roundId, code }} />
      <TextLink to={addressOf('wholeFile', { roundId, code })}>{t('part.whole')}</TextLink>
      {!isApplicant && <TextLink to={addressOf('history', { roundId, code })}>{t('part.history')}</TextLink>}
    </nav>
  );
}

function Part({ name, children }: { readonly name: (typeof PARTS)[number]; readonly children: ReactNode }) {
  const { t } = useTranslation('applications');
  return (
    <section aria-labelledby={name}>
      <Heading level={2} id={name}>
        {t(`part.${name}`)}
      </Heading>
      {children}
    </section>
  );
}
