import type { TFunction } from 'i18next';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { Choice } from '../../../shared/ui/form/select-field.js';
import type { MonitoringParams } from '../api/monitoring.js';

const MONITORINGS = '/api/v1/rounds/{roundId}/monitorings';

/** What the municipality and the administrator do with the monitoring of these projects. */
export function monitoringForms(
  params: MonitoringParams,
  projects: readonly Choice[],
  t: TFunction<'reports'>,
): Readonly<Record<string, AskedAct>> {
  const path = { ...params };
  const base =
    params.year === undefined ? (`${MONITORINGS}/{code}` as const) : (`${MONITORINGS}/{code}/{year}` as const);
  return {
    submitMonitoring: {
      title: t('act.submitMonitoring'),
      place: { address: `${base}/report`, path },
      fields: [
        {
          ...{ kind: 'PER_ITEM', name: 'progress', label: t('field.progress'), items: projects, itemName: 'projectId' },
          columns: [
            { kind: 'AMOUNT', name: 'spentCents', label: t('field.spent') },
            { kind: 'NUMBER', name: 'percentDone', label: t('field.percentDone') },
          ],
        },
        { kind: 'NUMBER', name: 'municipalitiesReached', label: t('field.reached'), hint: t('hint.reached') },
        { kind: 'TEXT', name: 'remarks', label: t('field.remarks'), hint: t('noNames'), optional: true },
        { kind: 'FILES', name: 'attachments', label: t('field.attachments'), uploads: params },
      ],
    },
    reviewMonitoring: {
      title: t('act.reviewMonitoring'),
      place: { address: `${base}/review`, path },
      fields: [
        { kind: 'YES_NO', name: 'efficient', label: t('field.efficient'), hint: t('hint.efficient') },
        { kind: 'TEXT', name: 'reason', label: t('field.note'), hint: t('noNames'), optional: true },
      ],
    },
  };
}
