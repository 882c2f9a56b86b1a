import { useTranslation } from 'react-i18next';

const ROLES = ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER'] as const;

/** Whom something waits for as people call them: “Beoordelaar SZW”, “Gemeente”. */
export function usePartyName(): (responsible: string) => string {
  const { t } = useTranslation('shared');
  return (responsible) => {
    const [ministry = '', role] = responsible.split('/');
    if (role === undefined) return t('organisation.anyMunicipality');
    const known = ROLES.find((one) => one === role);
    return known === undefined ? responsible : `${t(`role.${known}`)} ${ministry === 'JENV' ? 'JenV' : ministry}`;
  };
}
