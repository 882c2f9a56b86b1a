import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PossibleForms } from '../../../shared/asked/possible-forms.js';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { OwnFiles } from '../../../shared/attached/own-files.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import type { SummaryRow } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import { evaluationQuery, type Evaluation, type EvaluationParams } from '../api/evaluation.js';
import { BackToApplication } from '../components/back-to-application.js';
import { evaluationForms } from '../components/evaluation-forms.js';
import { ReportHead } from '../components/report-head.js';

/** The evaluation of a project: the municipality hands it in, the assessor accepts it or sends it back. */
export function EvaluationPage() {
  const { t } = useTranslation('reports');
  const nameOf = useFileName();
  const { roundId = '', code = '', project = '' } = useParams();
  const params = { roundId, code, project };
  return (
    <Page
      title={t('evaluation.title', { project, file: nameOf(code) })}
      above={<BackToApplication {...{ roundId, code }} />}
    >
      <Text lead>{t('evaluation.lead')}</Text>
      <QueryView query={useQuery(evaluationQuery(params))}>
        {(known) => <Known params={params} evaluation={known} />}
      </QueryView>
    </Page>
  );
}

function Known({ params, evaluation }: { readonly params: EvaluationParams; readonly evaluation: Evaluation }) {
  const { t } = useTranslation('reports');
  const { roundId, code } = params;
  return (
    <>
      <ReportHead report={evaluation} rows={useReported(evaluation)} />
      <OwnFiles place={params} stream={`evaluation/${roundId}/${code}/${params.project}`} />
      <PossibleForms
        possible={evaluation.possibleActions}
        forms={evaluationForms(params, t)}
        changes={[['evaluations', roundId], ['applications', roundId, code], ['tasks']]}
      />
    </>
  );
}

/** What was handed in last. */
function useReported({ kind, executor, independent, sharedInToolkit }: Evaluation): readonly SummaryRow[] {
  const { t } = useTranslation('reports');
  if (kind === null) return [];
  const yesOrNo = (is: boolean | null) => (is ? t('yes') : t('no'));
  return [
    { term: t('field.kind'), answer: t(`evaluationKind.${kind}`) },
    { term: t('field.executor'), answer: t(`executor.${executor ?? ''}`) },
    { term: t('field.independent'), answer: yesOrNo(independent) },
    { term: t('field.sharedInToolkit'), answer: yesOrNo(sharedInToolkit) },
  ];
}
