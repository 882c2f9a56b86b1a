import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { addressOf } from '../../../shared/paths.js';
import { BackToRound } from '../../../shared/ui/back-to-round.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { allocationsQuery, type Allocation } from '../api/allocations.js';
import { roundToDecideQuery, type Round } from '../api/round.js';
import { Framework } from '../components/framework.js';
import { ImportInvited } from '../components/import-invited.js';
import { Proposals } from '../components/proposals.js';
import { RoundActForm } from '../components/round-act-form.js';
import { ROUND_ACTS } from '../components/round-acts.js';

/** What is decided for a round as a whole: framework, invited list, allocation, announcement. */
export function RoundDecisionsPage() {
  const { t } = useTranslation('round-decisions');
  const { roundId = '' } = useParams();
  const round = useQuery(roundToDecideQuery(roundId));
  const allocations = useQuery(allocationsQuery(roundId));
  return (
    <Page
      title={t('title', { round: roundId })}
      above={<BackToRound roundId={roundId} text={t('back', { round: roundId })} />}
    >
      <Text lead>{t('lead')}</Text>
      <QueryView query={round}>
        {(known) => (
          <>
            <Framework round={known} />
            <Heading level={2}>{t('allocations.title')}</Heading>
            <Text>
              <TextLink to={addressOf('scenarios', { roundId })}>{t('allocations.compare')}</TextLink>
            </Text>
            <QueryView query={allocations}>
              {(proposals) => <Proposals roundId={roundId} proposals={proposals} />}
            </QueryView>
            <Acts round={known} proposal={allocations.data?.findLast(({ status }) => status === 'PROPOSED')} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

interface ActsProps {
  readonly round: Round;
  readonly proposal: Allocation | undefined;
}

function Acts({ round, proposal }: ActsProps) {
  const { t } = useTranslation('round-decisions');
  const acts = ROUND_ACTS.filter((act) =>
    round.possibleActions.some(({ action, allowed }) => action === act.action && allowed),
  );
  return (
    <>
      <Heading level={2}>{t('acts.title')}</Heading>
      {acts.length === 0 && <Text>{t('acts.none')}</Text>}
      {acts.map((act) => (
        <RoundActForm key={act.action} {...{ round, act, proposal }} />
      ))}
      {acts.some(({ asks }) => asks === 'MUNICIPALITIES') && <ImportInvited roundId={round.roundId} />}
    </>
  );
}
