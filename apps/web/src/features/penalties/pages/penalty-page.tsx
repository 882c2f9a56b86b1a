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
import { penaltyQuery, type Penalty } from '../api/penalty.js';
import { CorrectNoticeDate } from '../components/correct-notice-date.js';
import { PenaltyDays } from '../components/penalty-days.js';
import { penaltyForms } from '../components/penalty-forms.js';
import { PenaltyHead, usePenaltyRows } from '../components/penalty-head.js';

/** A notice of default and its penalty, for the municipality that gave it and for officials. */
export function PenaltyPage() {
  const { t } = useTranslation('penalties');
  const nameOf = useFileName();
  const { roundId = '', code = '', nth = '' } = useParams();
  const params = { roundId, code, nth };
  const back = (
    <TextLink to={addressOf('application', { roundId, code })}>{t('back', { file: nameOf(code) })}</TextLink>
  );
  return (
    <Page title={t('title', { nth, file: nameOf(code) })} above={back}>
      <QueryView query={useQuery(penaltyQuery(params))}>
        {(known) => <Known params={params} penalty={known} />}
      </QueryView>
    </Page>
  );
}

function Known({ params, penalty }: { readonly params: NumberedFile; readonly penalty: Penalty }) {
  const { t } = useTranslation('penalties');
  const { roundId, code } = params;
  return (
    <>
      <PenaltyHead penalty={penalty} />
      <FileTerms deadlines={penalty.deadlines} />
      <PenaltyDays penalty={penalty} />
      <PossibleForms
        possible={penalty.possibleActions}
        shown={shownInHead(usePenaltyRows(penalty))}
        forms={penaltyForms(params, penalty, t)}
        changes={[['penalties', roundId], ['applications', roundId, code], ['ledger', roundId], ['tasks']]}
      />
      <CorrectNoticeDate {...{ params, penalty }} />
    </>
  );
}
