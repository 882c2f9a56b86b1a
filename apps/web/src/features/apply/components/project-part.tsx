import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '../../../shared/ui/form/choice-group.js';
import type { components } from '../../../shared/api/schema.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { TextAreaField, TextField } from '../../../shared/ui/form/text-field.js';
import type { DraftProject } from '../api/drafts.js';
import { withProject } from './change-content.js';
import type { DraftOnPage } from './draft-frame.js';

const INTERVENTIONS = [
  'CASE_CONSULTATION',
  'KEY_FIGURE_NETWORK',
  'RESILIENT_PARENTING',
  'THEATRE',
  'OTHER',
] as const satisfies readonly components['schemas']['InterventionType'][];

type Change = { readonly [K in keyof DraftProject]?: DraftProject[K] | undefined };

/** What a project is: its name, its part of the framework, and its plan. */
export function ProjectPart({ terms, open: { content, change }, index }: DraftOnPage & { readonly index: number }) {
  const { t } = useTranslation('apply');
  const project = content.projects?.[index];
  if (project === undefined) return null;
  const keep = (one: Change) => change(withProject(content, index, one));
  const empty = { value: '', label: t('choose') };
  return (
    <>
      <TextField
        id="title"
        label={t('field.title')}
        maxLength={300}
        value={project.title ?? ''}
        onChange={({ target }) => keep({ title: target.value })}
      />
      <SelectField
        id="component"
        label={t('field.component')}
        hint={t('project.componentHint')}
        choices={[
          empty,
          ...terms.components.map(({ component }) => ({ value: component, label: t(`component.${component}`) })),
        ]}
        value={project.component ?? ''}
        onChange={({ target }) => keep({ component: target.value })}
      />
      {terms.categories !== undefined && (
        <SelectField
          id="category"
          label={t('field.category')}
          choices={[empty, ...terms.categories.map((value) => ({ value, label: t(`category.${value}`) }))]}
          value={project.category ?? ''}
          onChange={({ target }) => keep({ category: terms.categories?.find((one) => one === target.value) })}
        />
      )}
      <Intervention project={project} keep={keep} />
      <Plan project={project} keep={keep} />
      <CheckboxGroup
        id="rorExemptionAsked"
        label={t('field.rorExemptionAsked')}
        choices={[{ value: 'yes', label: t('project.exemption'), hint: t('project.exemptionHint') }]}
        input={{
          checked: project.rorExemptionAsked,
          onChange: ({ target }) => keep({ rorExemptionAsked: target.checked }),
        }}
      />
    </>
  );
}

interface ProjectProps {
  readonly project: DraftProject;
  readonly keep: (change: Change) => void;
}

function Intervention({ project, keep }: ProjectProps) {
  const { t } = useTranslation('apply');
  const { t: named } = useTranslation('names');
  return (
    <SelectField
      id="intervention"
      label={t('field.intervention')}
      hint={t('project.interventionHint')}
      choices={[
        { value: '', label: t('project.noIntervention') },
        ...INTERVENTIONS.map((value) => ({ value, label: named(`intervention.${value}`) })),
      ]}
      value={project.intervention ?? ''}
      onChange={({ target }) => keep({ intervention: INTERVENTIONS.find((one) => one === target.value) })}
    />
  );
}

function Plan({ project, keep }: ProjectProps) {
  const { t } = useTranslation('apply');
  return (
    <>
      <TextAreaField
        id="goal"
        label={t('field.goal')}
        hint={t('project.goalHint')}
        maxLength={20_000}
        value={project.goal ?? ''}
        onChange={({ target }) => keep({ goal: target.value })}
      />
      <TextAreaField
        id="intendedEffect"
        label={t('field.intendedEffect')}
        hint={t('project.effectHint')}
        maxLength={20_000}
        value={project.intendedEffect ?? ''}
        onChange={({ target }) => keep({ intendedEffect: target.value })}
      />
    </>
  );
}
