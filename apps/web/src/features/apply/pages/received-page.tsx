import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { SummaryList } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { lettersQuery, receivedQuery } from '../api/received-file.js';

/** The acknowledgement of an application: when it came in, its reference and its hash, and the letter. */
export function ReceivedPage() {
  const { t } = useTranslation('apply');
  const { cents, instant, date } = useFormats();
  const { roundId = '', code = '' } = useParams();
  const received = useQuery(receivedQuery({ roundId, code }));
  return (
    <Page title={t('received.title')}>
      <QueryView query={received}>
        {({ receivedAt, contentHash, requestedCents, decisionDueOn, missing, applicationId }) => (
          <>
            <Alert kind="DONE">
              <Text>{t('received.text', { at: instant(receivedAt) })}</Text>
            </Alert>
            <SummaryList
              rows={[
                { term: t('received.reference'), answer: applicationId },
                { term: t('received.at'), answer: instant(receivedAt) },
                { term: t('received.asked'), answer: cents(requestedCents) },
                { term: t('received.hash'), answer: <code className="hash">{contentHash}</code> },
                ...(decisionDueOn === undefined ? [] : [{ term: t('received.due'), answer: date(decisionDueOn) }]),
                ...(missing.length === 0
                  ? []
                  : [{ term: t('received.missing'), answer: missing.map((what) => t(`present.${what}`)).join(', ') }]),
              ]}
            />
          </>
        )}
      </QueryView>
      <Letters roundId={roundId} code={code} />
      <Text>
        <TextLink to={addressOf('application', { roundId, code })}>{t('received.follow')}</TextLink>
      </Text>
    </Page>
  );
}

function Letters(file: { readonly roundId: string; readonly code: string }) {
  const { t } = useTranslation('apply');
  const letters = useQuery(lettersQuery(file));
  return (
    <QueryView query={letters}>
      {(known) =>
        known.length === 0 ? (
          <p className="loading" role="status">
            {t('received.letterComes')}
          </p>
        ) : (
          <ul aria-label={t('received.letters')}>
            {known.map(({ documentId, title, path }) => (
              <li key={documentId}>
                <a className="utrecht-link utrecht-link--html-a" href={path}>
                  {t('received.open', { title })}
                </a>
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}
