import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOf, PATHS } from '../../../shared/paths.js';
import { currentRound } from '../../../shared/rounds/current-round.js';
import { roundsQuery, type RoundRow } from '../../../shared/rounds/rounds.js';
import { Alert } from '../../../shared/ui/alert.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { useKeptFilter } from '../../../shared/ui/use-kept-filter.js';
import { verificationOfStreamQuery } from '../api/verification.js';
import { Sample } from '../components/sample.js';

/** Where an auditor begins: a round, whether its journal is whole, what there is to read, and a sample of its files. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  return (
    <Page title={t('title')}>
      <Text lead>{t('lead')}</Text>
      <QueryView query={useQuery(roundsQuery)}>
        {(rounds) => (rounds.length === 0 ? <EmptyState title={t('noRounds')} /> : <ChosenRound rounds={rounds} />)}
      </QueryView>
    </Page>
  );
}

function ChosenRound({ rounds }: { readonly rounds: readonly RoundRow[] }) {
  const { t } = useTranslation('audit');
  const [{ round }, choose] = useKeptFilter<{ round: string; [name: string]: string }>({ round: '' });
  const roundId = rounds.find((one) => one.roundId === round)?.roundId ?? currentRound(rounds)?.roundId ?? '';
  return (
    <>
      <SelectField
        id="round"
        label={t('round')}
        choices={rounds.map((one) => ({ value: one.roundId, label: `${one.title} (${one.roundId})` }))}
        value={roundId}
        onChange={({ target }) => choose({ round: target.value })}
      />
      <nav aria-label={t('parts')} className="parts">
        <TextLink to={addressOf('board', { roundId })}>{t('board')}</TextLink>
        <TextLink to={addressOf('budget', { roundId })}>{t('budget')}</TextLink>
        <TextLink to={addressOf('calendar', { roundId })}>{t('calendar')}</TextLink>
        <TextLink to={addressOf('roundDecisions', { roundId })}>{t('decisions')}</TextLink>
        <TextLink to={PATHS.registers}>{t('registers')}</TextLink>
      </nav>
      <Sample key={roundId} roundId={roundId} />
      <Integrity roundId={roundId} />
    </>
  );
}

function Integrity({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('audit');
  return (
    <section aria-labelledby="integrity">
      <Heading level={2} id="integrity">
        {t('integrity.title')}
      </Heading>
      <QueryView query={useQuery(verificationOfStreamQuery(`funding-round/${roundId}`))}>
        {({ whole, facts, brokenAt = 0 }) => (
          <Alert kind={whole ? 'DONE' : 'ERROR'}>
            {whole ? t('integrity.whole', { count: facts }) : t('integrity.broken', { position: brokenAt })}
          </Alert>
        )}
      </QueryView>
    </section>
  );
}
