import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { scenariosQuery, type Scenarios } from '../api/scenarios.js';
import { PerMunicipality } from '../components/per-municipality.js';
import { ProposeScenarioForm } from '../components/propose-scenario-form.js';
import { ScenariosInAll } from '../components/scenarios-in-all.js';
import { addressOfWeights, weightsOf } from '../components/weights.js';

/** Ways to divide the money of a round side by side; the weights are kept in the address, so that a comparison can be shared. */
export function ScenariosPage() {
  const { t } = useTranslation('scenarios');
  const { roundId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const weights = addressOfWeights(weightsOf(search.get('weights') ?? ''));
  const onWeights = (typed: string) => setSearch(typed === '' ? {} : { weights: typed }, { preventScrollReset: true });
  return (
    <Page
      title={t('title', { round: roundId })}
      above={<TextLink to={addressOf('roundDecisions', { roundId })}>{t('back', { round: roundId })}</TextLink>}
    >
      <Text lead>{t('lead')}</Text>
      <QueryView query={useQuery(scenariosQuery(roundId, weights))}>
        {(found) => <Compared {...{ found, weights, onWeights }} />}
      </QueryView>
    </Page>
  );
}

interface ComparedProps {
  readonly found: Scenarios;
  readonly weights: string;
  readonly onWeights: (weights: string) => void;
}

function Compared({ found, weights, onWeights }: ComparedProps) {
  const { t } = useTranslation('scenarios');
  const { cents } = useFormats();
  if (found.municipalities.length === 0) return <EmptyState title={t('none')} />;
  const { availableCents, advisedCents } = found;
  return (
    <>
      <p className="utrecht-paragraph" role="status">
        {t('sums', { available: cents(availableCents), advised: cents(advisedCents) })}
      </p>
      <ScenariosInAll found={found} />
      <PerMunicipality found={found} onWeights={onWeights} />
      <ProposeScenarioForm found={found} weights={weights} />
    </>
  );
}
