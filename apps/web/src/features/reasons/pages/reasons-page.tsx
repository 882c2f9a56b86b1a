import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { addressOf } from '../../../shared/paths.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { DECISIONS, fileOfReasonsQuery, type Decision } from '../api/reasons.js';
import { ReasonsOf } from '../components/reasons-of.js';

/** The reasons of a decision before it is taken: what the engine proposes, what people made of it, and how it differs (Awb 3:46). */
export function ReasonsPage() {
  const { t } = useTranslation('reasons');
  const nameOf = useFileName();
  const { roundId = '', code = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const file = useQuery(fileOfReasonsQuery({ roundId, code }));
  const back = (
    <TextLink to={addressOf('application', { roundId, code })}>{t('back', { file: nameOf(code) })}</TextLink>
  );
  return (
    <Page title={t('title', { file: nameOf(code) })} above={back}>
      <Text lead>{t('lead')}</Text>
      <QueryView query={file}>
        {({ phase, possibleActions }) => {
          const decision = DECISIONS.find((one) => one === search.get('decision')) ?? likelyIn(phase);
          const mayWrite = possibleActions.some(({ action, allowed }) => action === 'editReasons' && allowed);
          return (
            <>
              <SelectField
                id="decision"
                label={t('decision')}
                choices={DECISIONS.map((value) => ({ value, label: t(`decisions.${value}`) }))}
                value={decision}
                onChange={({ target }) => setSearch({ decision: target.value }, { replace: true })}
              />
              <ReasonsOf key={decision} params={{ roundId, code, decision }} mayWrite={mayWrite} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

/** The decision that comes next in this phase. */
function likelyIn(phase: string): Decision {
  return phase === 'AWARDED' || phase === 'SETTLEMENT' || phase === 'CLOSED' ? 'settlement' : 'award';
}
