import { useTranslation } from 'react-i18next';
import { ImportList } from '../../../shared/imports/import-list.js';
import { roundKey } from '../api/round.js';

/** The invited municipalities from a list. */
export function ImportInvited({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('round-decisions');
  return (
    <ImportList
      {...{ id: 'import-invited', title: t('import.title'), columns: t('import.columns'), roundId }}
      address="/api/v1/rounds/{roundId}/invited-list-imports"
      changes={[roundKey(roundId), ['tasks']]}
    />
  );
}
