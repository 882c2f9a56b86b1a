import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/person/use-me.js';
import { PATHS } from '../../../shared/paths.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { frameworkPresetsQuery } from '../api/framework-presets.js';
import { roundsQuery } from '../../../shared/rounds/rounds.js';
import { SetupForm } from '../components/setup-form.js';

/** Setting up the round of a year, from an earlier round or a framework that was used before. */
export function RoundSetupPage() {
  const { t } = useTranslation('round-setup');
  const isAdministrator = useMe().role === 'ADMINISTRATOR';
  return (
    <Page title={t('title')} above={<TextLink to={PATHS.rounds}>{t('back')}</TextLink>}>
      {isAdministrator ? <Setup /> : <Text>{t('notYours')}</Text>}
    </Page>
  );
}

/** How many earlier rounds are offered to copy. */
const OFFERED = 5;

function Setup() {
  const { t } = useTranslation('round-setup');
  const { data: rounds = [] } = useQuery(roundsQuery);
  const latest = rounds.filter(({ phase }) => phase !== 'CANCELLED').slice(0, OFFERED);
  return (
    <>
      <Text lead>{t('lead')}</Text>
      <QueryView query={useQuery(frameworkPresetsQuery)}>
        {([first, ...others]) =>
          first === undefined ? null : <SetupForm presets={[first, ...others]} rounds={latest} />
        }
      </QueryView>
    </>
  );
}
