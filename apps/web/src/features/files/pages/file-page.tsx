import { useTranslation } from 'react-i18next';
import { matchPath, useLocation, useParams } from 'react-router';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { addressOf, PATHS } from '../../../shared/paths.js';
import { Page } from '../../../shared/ui/page.js';
import { SummaryList, type SummaryRow } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';

/** Files that mails lead to. */
const FILES = ['application', 'task', 'representatives', 'mailboxes'] as const;

const CODE = /^gm\d{4}-\d+$/;

/** The file that an address names: its round, its application, and the way to both. */
export function FilePage() {
  const { t } = useTranslation('files');
  const nameOf = useFileName();
  const { pathname } = useLocation();
  const { roundId = '', code, subject } = useParams();
  const kind = FILES.find((name) => matchPath(PATHS[name], pathname)) ?? 'application';
  const application = [code, subject].find((part) => part !== undefined && CODE.test(part));
  const rows: SummaryRow[] = [{ term: t('round'), answer: <RoundLink roundId={roundId} /> }];
  if (application !== undefined && kind !== 'application')
    rows.push({ term: t('application'), answer: <ApplicationLink roundId={roundId} code={application} /> });
  return (
    <Page title={t(`title.${kind}`, { file: application === undefined ? roundId : nameOf(application) })}>
      <SummaryList rows={rows} />
      {kind === 'task' && (
        <p>
          <TextLink asButton to={workAddress(roundId, application)}>
            {t('toWork')}
          </TextLink>
        </p>
      )}
      <Text>
        <TextLink to={PATHS.home}>{t('work')}</TextLink>
      </Text>
    </Page>
  );
}

/** Where a task is done: in its file, or among the decisions on the round. */
function workAddress(roundId: string, code: string | undefined): string {
  return code === undefined ? addressOf('roundDecisions', { roundId }) : addressOf('application', { roundId, code });
}

function RoundLink({ roundId }: { readonly roundId: string }) {
  return <TextLink to={addressOf('round', { roundId })}>{roundId}</TextLink>;
}

function ApplicationLink({ roundId, code }: { readonly roundId: string; readonly code: string }) {
  const nameOf = useFileName();
  return <TextLink to={addressOf('application', { roundId, code })}>{nameOf(code)}</TextLink>;
}
