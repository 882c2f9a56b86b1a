import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PossibleForms } from '../../../shared/asked/possible-forms.js';
import { shownInHead } from '../../../shared/asked/seen.js';
import { OwnFiles } from '../../../shared/attached/own-files.js';
import { FileTerms } from '../../../shared/files/file-terms.js';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { useMe } from '../../../shared/person/use-me.js';
import { addressOf } from '../../../shared/paths.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import { objectionQuery, type Objection, type ObjectionParams } from '../api/objection.js';
import { CorrectObjectionDates } from '../components/correct-objection-dates.js';
import { objectionForms } from '../components/objection-forms.js';
import { ObjectionHead, useObjectionRows } from '../components/objection-head.js';

/** The file of one objection, for the municipality that made it and for officials. */
export function ObjectionPage() {
  const { t } = useTranslation('objections');
  const nameOf = useFileName();
  const { roundId = '', code = '', nth = '' } = useParams();
  const params = { roundId, code, nth };
  const back = (
    <TextLink to={addressOf('application', { roundId, code })}>{t('back', { file: nameOf(code) })}</TextLink>
  );
  return (
    <Page title={t('title', { nth, file: nameOf(code) })} above={back}>
      <QueryView query={useQuery(objectionQuery(params))}>
        {(known) => <Known params={params} objection={known} />}
      </QueryView>
    </Page>
  );
}

function Known({ params, objection }: { readonly params: ObjectionParams; readonly objection: Objection }) {
  const { t } = useTranslation('objections');
  const { role } = useMe();
  const { roundId, code } = params;
  return (
    <>
      <ObjectionHead objection={objection} />
      {role !== 'APPLICANT' && (
        <p>
          <TextLink to={addressOf('objectionReasons', { ...params })}>{t('reasons')}</TextLink>
        </p>
      )}
      <OwnFiles place={params} stream={`objection/${roundId}/${code}/${params.nth}`} />
      <FileTerms deadlines={objection.deadlines} />
      <PossibleForms
        possible={objection.possibleActions}
        shown={shownInHead(useObjectionRows(objection))}
        forms={objectionForms(params, objection, t)}
        changes={[['objections', roundId], ['applications', roundId, code], ['tasks']]}
      />
      <CorrectObjectionDates {...{ params, objection }} />
    </>
  );
}
