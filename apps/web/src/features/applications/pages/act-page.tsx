import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { sentenceOf } from '../../../shared/api/sentence-of.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { applicationQuery, type Application } from '../api/application.js';
import { ActForm } from '../components/act-form.js';
import { ACTS } from '../components/acts.js';
import { BackToFile } from '../components/back-to-file.js';
import { useActName } from '../components/use-act-name.js';
import { useFile } from '../components/use-file.js';

/** One act on a file, as a form. */
export function ActPage() {
  const nameOf = useActName();
  const file = useFile();
  const { action = '' } = useParams();
  const application = useQuery(applicationQuery(file));
  return (
    <Page title={nameOf(action)} above={<BackToFile file={file} />}>
      <QueryView query={application}>{(known) => <FormIfPossible action={action} file={known} />}</QueryView>
    </Page>
  );
}

function FormIfPossible({ action, file }: { readonly action: string; readonly file: Application }) {
  const { t } = useTranslation('applications');
  const { t: ofAll } = useTranslation('shared');
  const form = ACTS[action];
  const possible = file.possibleActions.find((one) => one.action === action);
  if (form === undefined || possible === undefined || form.onlyIf?.(file) === false)
    return <Text>{t('acts.notYours')}</Text>;
  if (!possible.allowed)
    return <Text>{t('acts.notNow', { why: sentenceOf(possible.code ?? '', possible.why ?? '', ofAll) })}</Text>;
  return <ActForm key={action} {...{ action, form, file }} />;
}
