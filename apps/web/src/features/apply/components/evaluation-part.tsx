import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Heading } from '../../../shared/ui/heading.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { CheckboxGroup } from '../../../shared/ui/form/choice-group.js';
import { Text } from '../../../shared/ui/text.js';
import { withProject } from './change-content.js';
import type { DraftOnPage } from './draft-frame.js';
import { evaluationAsked } from './evaluation-asked.js';

/** Which projects must be evaluated, and whether their plan comes with the application. */
export function EvaluationPart({ terms, open: { content, change } }: DraftOnPage) {
  const { t } = useTranslation('apply');
  const { cents } = useFormats();
  const all = content.projects ?? [];
  const asked = all.flatMap((project, index) =>
    evaluationAsked(terms.evaluationRule, project, all) ? [{ project, index }] : [],
  );
  if (asked.length === 0)
    return (
      <EmptyState title={t('evaluation.none')}>
        <Text>
          {t(`evaluation.asked.${terms.evaluationRule.comparison}`, {
            amount: cents(terms.evaluationRule.amountCents),
          })}
        </Text>
      </EmptyState>
    );
  return asked.map(({ project, index }) => (
    <section key={index}>
      <Heading level={2}>{project.title ?? t('project.nth', { number: index + 1 })}</Heading>
      <CheckboxGroup
        id={`projects.${index}.evaluationPlan`}
        label={t('field.evaluationPlan')}
        choices={[{ value: 'yes', label: t('evaluation.plan'), hint: t('evaluation.planHint') }]}
        input={{
          checked: project.evaluationPlan,
          onChange: ({ target }) => change(withProject(content, index, { evaluationPlan: target.checked })),
        }}
      />
    </section>
  ));
}
