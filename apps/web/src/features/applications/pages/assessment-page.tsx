import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { useMe } from '../../../shared/person/use-me.js';
import { useDraft } from '../../../shared/ui/form/use-draft.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { applicationQuery, type Application } from '../api/application.js';
import { criteriaQuery } from '../api/round-of-file.js';
import { workOf } from '../components/assessed.js';
import type { TypedAssessment } from '../components/assessment-body.js';
import { AssessmentForm } from '../components/assessment-form.js';
import { BackToFile } from '../components/back-to-file.js';
import { ConflictDeclaration } from '../components/conflict-declaration.js';
import { Deadlines } from '../components/deadlines.js';
import { FactsOfFile } from '../components/facts-of-file.js';
import { Opinions } from '../components/opinions.js';
import { Projects } from '../components/projects.js';
import { useFile } from '../components/use-file.js';

/** Assessing, side by side: the application on the left, the questions on the right. */
export function AssessmentPage() {
  const { t } = useTranslation('applications');
  const nameOf = useFileName();
  const file = useFile();
  const application = useQuery(applicationQuery(file));
  return (
    <Page title={t('assess.title', { file: nameOf(file.code) })} above={<BackToFile file={file} />}>
      <QueryView query={application}>{(known) => <Assessing file={known} />}</QueryView>
    </Page>
  );
}

function Assessing({ file }: { readonly file: Application }) {
  const { t } = useTranslation('applications');
  const { ministry } = useMe();
  const allowed = (action: string) => file.possibleActions.some((one) => one.action === action && one.allowed);
  const work = workOf(file).find((one) => one.ministry === ministry);
  if (work === undefined || (!allowed('assess') && !allowed('giveLateOpinion')))
    return (
      <>
        <Text>{t('assess.notNow')}</Text>
        <Heading level={2}>{t('part.assessments')}</Heading>
        <Opinions file={file} />
      </>
    );
  return <Declared file={file} projectIds={work.projectIds} late={!allowed('assess')} />;
}

interface DeclaredProps {
  readonly file: Application;
  readonly projectIds: readonly string[];
  readonly late: boolean;
}

function Declared({ file, projectIds, late }: DeclaredProps) {
  const { ministry } = useMe();
  const criteria = useQuery(criteriaQuery(file.roundId));
  const [typed, keep, forget] = useDraft<TypedAssessment>({});
  const toJudge = file.projects.filter(({ projectId, withdrawn }) => projectIds.includes(projectId) && !withdrawn);
  if (ministry === null) return null;
  if (typed['declared'] !== 'YES')
    return <ConflictDeclaration file={file} onDeclared={() => keep({ ...typed, declared: 'YES' })} />;
  return (
    <div className="side-by-side">
      <TheApplication file={file} />
      <QueryView query={criteria}>
        {(byComponent) => (
          <AssessmentForm
            {...{ file, ministry, late, typed, keep, forget }}
            toJudge={toJudge.map((project) => ({ project, criteria: byComponent[project.component] ?? [] }))}
          />
        )}
      </QueryView>
    </div>
  );
}

function TheApplication({ file }: { readonly file: Application }) {
  const { t } = useTranslation('applications');
  return (
    <section aria-labelledby="the-application">
      <Heading level={2} id="the-application">
        {t('part.application')}
      </Heading>
      <FactsOfFile file={file} />
      <Projects file={file} />
      <Deadlines deadlines={file.deadlines} />
      <Heading level={3}>{t('part.assessments')}</Heading>
      <Opinions file={file} />
    </section>
  );
}
