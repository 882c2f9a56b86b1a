import type { TFunction } from 'i18next';
import type { AskedAct } from '../../../shared/asked/asked-form.js';
import type { EvaluationParams } from '../api/evaluation.js';

const BASE = '/api/v1/rounds/{roundId}/evaluations/{code}/{project}';

/** What the municipality and the assessor do with an evaluation. */
export function evaluationForms(params: EvaluationParams, t: TFunction<'reports'>): Readonly<Record<string, AskedAct>> {
  const path = { ...params };
  const codes = (of: 'evaluationKind' | 'executor', values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`${of}.${value}`) }));
  return {
    submitEvaluation: {
      title: t('act.submitEvaluation'),
      place: { address: `${BASE}/report`, path },
      fields: [
        { kind: 'LINE', name: 'title', label: t('field.title') },
        {
          ...{ kind: 'ONE', name: 'kind', label: t('field.kind') },
          choices: codes('evaluationKind', ['PLAN', 'PROCESS', 'EFFECT']),
        },
        {
          ...{ kind: 'ONE', name: 'executor', label: t('field.executor') },
          choices: codes('executor', ['OWN_RESEARCH', 'IMPLEMENTER', 'EXTERNAL']),
        },
        { kind: 'YES_NO', name: 'independent', label: t('field.independent'), hint: t('hint.independent') },
        { kind: 'YES_NO', name: 'sharedInToolkit', label: t('field.sharedInToolkit'), hint: t('hint.toolkit') },
        {
          kind: 'TEXT',
          name: 'workingElements',
          label: t('field.workingElements'),
          hint: t('noNames'),
          optional: true,
        },
        { kind: 'TEXT', name: 'lessons', label: t('field.lessons'), hint: t('noNames'), optional: true },
        { kind: 'FILES', name: 'attachments', label: t('field.attachments'), uploads: params },
      ],
    },
    acceptEvaluation: {
      title: t('act.acceptEvaluation'),
      place: { address: `${BASE}/acceptance`, path },
      fields: [{ kind: 'TEXT', name: 'reason', label: t('field.note'), hint: t('noNames'), optional: true }],
    },
    returnEvaluation: {
      title: t('act.returnEvaluation'),
      place: { address: `${BASE}/return`, path },
      fields: [
        { kind: 'TEXT', name: 'reason', label: t('field.lacks'), hint: t('noNames') },
        { kind: 'DATE', name: 'dueOn', label: t('field.dueOn') },
      ],
    },
  };
}
