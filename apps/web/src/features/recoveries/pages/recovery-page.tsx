import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PossibleForms } from '../../../shared/asked/possible-forms.js';
import { shownInHead } from '../../../shared/asked/seen.js';
import { FileTerms } from '../../../shared/files/file-terms.js';
import type { NumberedFile } from '../../../shared/files/numbered-file.js';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { addressOf } from '../../../shared/paths.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { recoveryQuery, type Recovery } from '../api/recovery.js';
import { Instalments } from '../components/instalments.js';
import { InterestPeriods } from '../components/interest-periods.js';
import { Repayments } from '../components/repayments.js';
import { recoveryForms } from '../components/recovery-forms.js';
import { RecoveryHead, useRecoveryRows } from '../components/recovery-head.js';

/** A claim on what was paid too much, for the municipality that owes it and for officials. */
export function RecoveryPage() {
  const { t } = useTranslation('recoveries');
  const nameOf = useFileName();
  const { roundId = '', code = '', nth = '' } = useParams();
  const params = { roundId, code, nth };
  const back = (
    <TextLink to={addressOf('application', { roundId, code })}>{t('back', { file: nameOf(code) })}</TextLink>
  );
  return (
    <Page title={t('title', { nth, file: nameOf(code) })} above={back}>
      <QueryView query={useQuery(recoveryQuery(params))}>
        {(known) => <Known params={params} recovery={known} />}
      </QueryView>
    </Page>
  );
}

function Known({ params, recovery }: { readonly params: NumberedFile; readonly recovery: Recovery }) {
  const { t } = useTranslation('recoveries');
  const { roundId, code } = params;
  return (
    <>
      <RecoveryHead recovery={recovery} />
      <FileTerms deadlines={recovery.deadlines} />
      <Instalments recovery={recovery} />
      <InterestPeriods recovery={recovery} />
      <Repayments recovery={recovery} />
      <PossibleForms
        possible={recovery.possibleActions}
        shown={shownInHead(useRecoveryRows(recovery))}
        forms={recoveryForms(params, recovery, t)}
        changes={[['recoveries', roundId], ['applications', roundId, code], ['ledger', roundId], ['tasks']]}
      />
    </>
  );
}
