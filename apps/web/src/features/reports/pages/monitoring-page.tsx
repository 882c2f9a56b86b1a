import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PossibleForms } from '../../../shared/asked/possible-forms.js';
import { OwnFiles } from '../../../shared/attached/own-files.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useFileName } from '../../../shared/municipalities/use-file-name.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import type { SummaryRow } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import type { Choice } from '../../../shared/ui/form/select-field.js';
import { monitoringIdOf, monitoringQuery, type Monitoring, type MonitoringParams } from '../api/monitoring.js';
import { reportedApplicationQuery } from '../api/reported-application.js';
import { BackToApplication } from '../components/back-to-application.js';
import { monitoringForms } from '../components/monitoring-forms.js';
import { ReportHead } from '../components/report-head.js';

/** The yearly monitoring: the municipality reports how its projects stand, the administrator judges the spending. */
export function MonitoringPage() {
  const { t } = useTranslation('reports');
  const nameOf = useFileName();
  const { roundId = '', code = '', year } = useParams();
  const params = { roundId, code, ...(year !== undefined && { year }) };
  const file = nameOf(code);
  const application = useQuery(reportedApplicationQuery(params));
  return (
    <Page
      title={year === undefined ? t('monitoring.title', { file }) : t('monitoring.titleOfYear', { file, year })}
      above={<BackToApplication {...params} />}
    >
      <Text lead>{t('monitoring.lead')}</Text>
      <QueryView query={useQuery(monitoringQuery(params))}>
        {(known) => (
          <QueryView query={application}>
            {({ projects }) => (
              <Known
                {...{ params, monitoring: known }}
                projects={projects
                  .filter(({ withdrawn }) => !withdrawn)
                  .map(({ projectId, title }) => ({
                    value: projectId,
                    label: title === null ? projectId : `${projectId} – ${title}`,
                  }))}
              />
            )}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}

interface KnownProps {
  readonly params: MonitoringParams;
  readonly monitoring: Monitoring;
  readonly projects: readonly Choice[];
}

function Known({ params, monitoring, projects }: KnownProps) {
  const { t } = useTranslation('reports');
  const { roundId, code } = params;
  return (
    <>
      <ReportHead report={monitoring} rows={useReported(monitoring)} />
      <OwnFiles place={params} stream={`monitoring/${monitoringIdOf(params)}`} />
      <PossibleForms
        possible={monitoring.possibleActions}
        forms={monitoringForms(params, projects, t)}
        changes={[['monitorings', roundId], ['applications', roundId, code], ['tasks']]}
      />
    </>
  );
}

/** What was reported last, and how it was judged. */
function useReported({ progress, municipalitiesReached, efficient }: Monitoring): readonly SummaryRow[] {
  const { t } = useTranslation('reports');
  const { cents, number } = useFormats();
  if (progress === null) return [];
  return [
    ...progress.map(({ projectId, spentCents, percentDone }) => ({
      term: t('reported.project', { project: projectId }),
      answer: t('reported.progress', { spent: cents(spentCents), percent: percentDone }),
    })),
    { term: t('field.reached'), answer: number(municipalitiesReached ?? 0) },
    ...(efficient === null ? [] : [{ term: t('field.efficient'), answer: efficient ? t('yes') : t('no') }]),
  ];
}
