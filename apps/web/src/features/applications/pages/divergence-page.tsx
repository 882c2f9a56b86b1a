import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Heading } from '../../../shared/ui/heading.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { applicationQuery, type Application } from '../api/application.js';
import { differencesIn } from '../components/assessed.js';
import { BackToFile } from '../components/back-to-file.js';
import { DivergenceForm } from '../components/divergence-form.js';
import { Opinions } from '../components/opinions.js';
import { waitsForConsultation } from '../components/possible-acts.js';
import { useFile } from '../components/use-file.js';

/** Where the ministries differ: what both say, and the decision between them. */
export function DivergencePage() {
  const { t } = useTranslation('applications');
  const file = useFile();
  const application = useQuery(applicationQuery(file));
  return (
    <Page title={t('act.decideDivergence')} above={<BackToFile file={file} />}>
      <QueryView query={application}>{(known) => <Differences file={known} />}</QueryView>
    </Page>
  );
}

function Differences({ file }: { readonly file: Application }) {
  const { t } = useTranslation('applications');
  const allowed = file.possibleActions.some(({ action, allowed }) => action === 'decideDivergence' && allowed);
  return (
    <>
      <Heading level={2}>{t('part.assessments')}</Heading>
      <Opinions file={file} />
      {allowed ? (
        <DivergenceForm file={file} differences={differencesIn(file)} />
      ) : (
        <Text>{t(waitsForConsultation(file) ? 'acts.consultationFirst' : 'acts.notYours')}</Text>
      )}
    </>
  );
}
