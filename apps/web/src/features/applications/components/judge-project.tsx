import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { AmountField } from '../../../shared/ui/form/amount-field.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { TextAreaField } from '../../../shared/ui/form/text-field.js';
import { Heading } from '../../../shared/ui/heading.js';
import { REFUSAL_GROUNDS } from './acts.js';
import { fieldIds, type ToJudge, type TypedAssessment } from './assessment-body.js';
import { useChoices } from './use-choices.js';

interface JudgeProjectProps {
  readonly toJudge: ToJudge;
  readonly typed: TypedAssessment;
  readonly set: (id: string, value: string) => void;
  readonly faultOf: (id: string) => string | undefined;
}

/** The questions about one project, each criterion with its guidance. */
export function JudgeProject({ toJudge: { project, criteria }, typed, set, faultOf }: JudgeProjectProps) {
  const { t } = useTranslation('applications');
  const { cents } = useFormats();
  const { projectId, title, requestedCents, rorExemptionAsked } = project;
  const ids = fieldIds(projectId);
  const field = (id: string) => ({ id, error: faultOf(id), value: typed[id] ?? '' });
  const choices = useChoices();
  return (
    <section aria-labelledby={`judge-${projectId}`} data-about={title ?? projectId}>
      <Heading level={3} id={`judge-${projectId}`}>
        {title === null ? projectId : `${projectId} – ${title}`}
      </Heading>
      {criteria.map((one) => (
        <JudgeCriterion key={one.criterion} {...{ one, ids, field, set }} />
      ))}
      <AmountField
        {...field(ids.amount)}
        label={t('assess.amount')}
        hint={t('assess.requested', { amount: cents(requestedCents) })}
        onChange={(value) => set(ids.amount, value)}
      />
      <SelectField
        {...field(ids.ground)}
        label={t('assess.ground')}
        hint={t('assess.groundHint')}
        choices={choices(REFUSAL_GROUNDS)}
        onChange={({ target }) => set(target.id, target.value)}
      />
      {rorExemptionAsked && (
        <SelectField
          {...field(ids.ror)}
          label={t('assess.ror')}
          choices={choices(['YES', 'NO'])}
          onChange={({ target }) => set(target.id, target.value)}
        />
      )}
    </section>
  );
}

interface JudgeCriterionProps {
  readonly one: ToJudge['criteria'][number];
  readonly ids: ReturnType<typeof fieldIds>;
  readonly field: (id: string) => { readonly id: string; readonly value: string; readonly error: string | undefined };
  readonly set: (id: string, value: string) => void;
}

function JudgeCriterion({ one: { criterion, guidance }, ids, field, set }: JudgeCriterionProps) {
  const { t } = useTranslation('applications');
  const choices = useChoices();
  return (
    <div className="criterion">
      <SelectField
        {...field(ids.score(criterion))}
        label={t(`criterion.${criterion}`)}
        hint={guidance}
        choices={choices(['MET', 'PARTLY', 'NOT_MET'])}
        onChange={({ target }) => set(target.id, target.value)}
      />
      <TextAreaField
        {...field(ids.reason(criterion))}
        label={t('assess.criterionReason', { criterion: t(`criterion.${criterion}`) })}
        rows={3}
        onChange={({ target }) => set(target.id, target.value)}
      />
    </div>
  );
}
