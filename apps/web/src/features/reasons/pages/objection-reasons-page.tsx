import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { addressOf } from '../../../shared/paths.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { objectionOfReasonsQuery } from '../api/reasons.js';
import { ReasonsOf } from '../components/reasons-of.js';

/** The reasons of the decision on an objection, before it is taken (Awb 7:12). */
export function ObjectionReasonsPage() {
  const { t } = useTranslation('reasons');
  const nameOf = useFileName();
  const { roundId = '', code = '', nth = '' } = useParams();
  const params = { roundId, code, objection: nth };
  const back = <TextLink to={addressOf('objection', { roundId, code, nth })}>{t('objection.back', { nth })}</TextLink>;
  return (
    <Page title={t('objection.title', { nth, file: nameOf(code) })} above={back}>
      <Text lead>{t('lead')}</Text>
      <QueryView query={useQuery(objectionOfReasonsQuery(params))}>
        {({ possibleActions }) => (
          <ReasonsOf
            params={params}
            mayWrite={possibleActions.some(({ action, allowed }) => action === 'editReasons' && allowed)}
          />
        )}
      </QueryView>
    </Page>
  );
}
