import { useTranslation } from 'react-i18next';
import { ImportList } from '../../../shared/imports/import-list.js';
import { useMe } from '../../../shared/person/use-me.js';

/** Mandates from a list, for who registers those of a minister. */
export function ImportMandates() {
  const { t } = useTranslation('registers');
  const { role, ministry } = useMe();
  if (role !== 'ADMINISTRATOR' || ministry !== 'JENV') return null;
  return (
    <ImportList
      {...{ id: 'import-mandates', title: t('import.title'), columns: t('import.columns') }}
      address="/api/v1/mandate-imports"
      changes={[['mandates']]}
    />
  );
}
