import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/paths.js';
import { useMe } from '../../../shared/person/use-me.js';
import type { Round } from '../../../shared/rounds/rounds.js';
import { TextLink } from '../../../shared/ui/text-link.js';

/** The ways from the board to what belongs to the round, and to the work that is done for many files at once. */
export function BoardLinks({ round: { roundId, possibleActions } }: { readonly round: Round }) {
  const { t } = useTranslation('board');
  const { role } = useMe();
  const mayNameDates = possibleActions.some(({ action, allowed }) => action === 'nameLaterDates' && allowed);
  return (
    <nav aria-label={t('links.label')} className="parts">
      {role !== 'ASSESSOR' && <TextLink to={addressOf('budget', { roundId })}>{t('links.budget')}</TextLink>}
      <TextLink to={addressOf('calendar', { roundId })}>{t('links.calendar')}</TextLink>
      {role !== 'ASSESSOR' && <TextLink to={addressOf('roundDecisions', { roundId })}>{t('links.decisions')}</TextLink>}
      {mayNameDates && <TextLink to={addressOf('laterDates', { roundId })}>{t('links.laterDates')}</TextLink>}
    </nav>
  );
}
