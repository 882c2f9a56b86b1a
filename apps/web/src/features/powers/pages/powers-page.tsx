import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PossibleForms } from '../../../shared/asked/possible-forms.js';
import { roundQuery, type Round } from '../../../shared/rounds/rounds.js';
import { Alert } from '../../../shared/ui/alert.js';
import { BackToRound } from '../../../shared/ui/back-to-round.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { roundFactsQuery, waitingDivisionQuery } from '../api/powers.js';
import { DecreeDays } from '../components/decree-days.js';
import { LowerCeiling } from '../components/lower-ceiling.js';
import { powerChanges, powerForms } from '../components/power-forms.js';
import { PowersTable } from '../components/powers-table.js';
import { UsedPowers } from '../components/used-powers.js';

/** What goes beyond the usual course of a round, in one place: who may, whether now, and when it was done and why. */
export function PowersPage() {
  const { t } = useTranslation('powers');
  const { roundId = '' } = useParams();
  return (
    <Page
      title={t('title', { round: roundId })}
      above={<BackToRound roundId={roundId} text={t('back', { round: roundId })} />}
    >
      <Text lead>{t('lead')}</Text>
      <QueryView query={useQuery(roundQuery(roundId))}>{(round) => <Powers round={round} />}</QueryView>
    </Page>
  );
}

function Powers({ round }: { readonly round: Round }) {
  const { t } = useTranslation('powers');
  const { roundId, possibleActions } = round;
  const [lowered, setLowered] = useState(false);
  const facts = useQuery(roundFactsQuery(roundId));
  const division = useQuery(waitingDivisionQuery(roundId));
  const mayLower = possibleActions.some(({ action, allowed }) => action === 'lowerCeiling' && allowed);
  const mayDecree = possibleActions.some(({ action, allowed }) => action === 'changeDecreeDays' && allowed);
  return (
    <QueryView query={facts}>
      {(known) => (
        <>
          <PowersTable round={round} facts={known} />
          <PossibleForms
            possible={possibleActions}
            forms={powerForms(round, division.data?.allocation && decodeURIComponent(division.data.allocation), t)}
            changes={powerChanges(roundId)}
          />
          {lowered && (
            <Alert kind="DONE" announced>
              <Text>{t('ceiling.done')}</Text>
            </Alert>
          )}
          {mayLower && <LowerCeiling key={round.position} round={round} onDone={() => setLowered(true)} />}
          {mayDecree && <DecreeDays round={round} />}
          <UsedPowers facts={known} />
        </>
      )}
    </QueryView>
  );
}
