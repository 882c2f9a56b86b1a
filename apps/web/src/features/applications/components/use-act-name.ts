import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/person/use-me.js';

/** What an act is called by who does it: what a municipality does itself, an official records for it. */
export function useActName(): (action: string) => string {
  const { t } = useTranslation('applications');
  const { role } = useMe();
  const own = (action: string) => t(`act.${action}`, { defaultValue: t('acts.unknown') });
  return (action) =>
    role === 'APPLICANT' ? own(action) : t(`actForMunicipality.${action}`, { defaultValue: own(action) });
}
