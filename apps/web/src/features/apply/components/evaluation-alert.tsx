import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Alert } from '../../../shared/ui/alert.js';
import { CheckboxGroup } from '../../../shared/ui/form/choice-group.js';
import { Text } from '../../../shared/ui/text.js';
import type { DraftProject } from '../api/drafts.js';
import type { CallTerms } from '../api/round.js';
import { evaluationAsked } from './evaluation-asked.js';

interface EvaluationAlertProps {
  readonly terms: CallTerms;
  readonly project: DraftProject;
  readonly all: readonly DraftProject[];
  readonly onPlan: (isThere: boolean) => void;
}

/** Says it the moment a project must be evaluated, and asks for its plan. */
export function EvaluationAlert({ terms, project, all, onPlan }: EvaluationAlertProps) {
  const { t } = useTranslation('apply');
  const { cents } = useFormats();
  const { amountCents, comparison } = terms.evaluationRule;
  const asked = evaluationAsked(terms.evaluationRule, project, all);
  return (
    <>
      <div role="status">
        {asked && (
          <Alert kind="WARNING">
            <Text>{t(`evaluation.asked.${comparison}`, { amount: cents(amountCents) })}</Text>
          </Alert>
        )}
      </div>
      {asked && (
        <CheckboxGroup
          id="evaluationPlan"
          label={t('field.evaluationPlan')}
          choices={[{ value: 'yes', label: t('evaluation.plan'), hint: t('evaluation.planHint') }]}
          input={{ checked: project.evaluationPlan, onChange: ({ target }) => onPlan(target.checked) }}
        />
      )}
    </>
  );
}
