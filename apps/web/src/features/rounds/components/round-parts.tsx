import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/paths.js';
import { useMe } from '../../../shared/person/use-me.js';
import { TextLink } from '../../../shared/ui/text-link.js';

const PARTS = [
  { path: 'board', roles: ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR'] },
  { path: 'budget', roles: ['ADMINISTRATOR', 'APPROVER', 'AUDITOR'] },
  { path: 'reach', roles: ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'AUDITOR'] },
  { path: 'calendar', roles: ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'APPLICANT', 'AUDITOR'] },
  { path: 'roundDecisions', roles: ['ADMINISTRATOR', 'APPROVER', 'AUDITOR'] },
  { path: 'powers', roles: ['ADMINISTRATOR', 'APPROVER', 'AUDITOR'] },
] as const;

/** The ways to what belongs to a round, for who may read it. */
export function RoundParts({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('rounds');
  const { role } = useMe();
  const texts = {
    board: t('one.board'),
    budget: t('one.budget'),
    reach: t('one.reach'),
    calendar: t('one.calendar'),
    roundDecisions: t('one.decisions'),
    powers: t('one.powers'),
  };
  const parts = PARTS.filter(({ roles }) => roles.some((one) => one === role));
  if (parts.length === 0) return null;
  return (
    <nav aria-label={t('one.parts')} className="parts">
      {parts.map(({ path }) => (
        <TextLink key={path} to={addressOf(path, { roundId })}>
          {texts[path]}
        </TextLink>
      ))}
    </nav>
  );
}
