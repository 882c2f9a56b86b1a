import { useTranslation } from 'react-i18next';
import { partyOf } from './board-rows.js';

const ROLES = ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER'] as const;

/** Whom something waits for as people call them: “Beoordelaar SZW”, “Gemeente”. */
export function usePartyName(): (responsible: string) => string {
  const { t } = useTranslation('board');
  const { t: ofAll } = useTranslation('shared');
  return (responsible) => {
    if (partyOf(responsible) === 'APPLICANT') return t('party.municipality');
    const [ministry = '', role = ''] = responsible.split('/');
    const known = ROLES.find((one) => one === role);
    return known === undefined ? responsible : `${ofAll(`role.${known}`)} ${ministry === 'JENV' ? 'JenV' : ministry}`;
  };
}
