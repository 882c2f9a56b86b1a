import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FilesField } from '../../../shared/attached/files-field.js';
import { AmountField } from '../../../shared/ui/form/amount-field.js';
import { CheckboxGroup, Group, RadioGroup } from '../../../shared/ui/form/choice-group.js';
import { DateField } from '../../../shared/ui/form/date-field.js';
import type { DateParts } from '../../../shared/ui/form/date-parts.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { TextAreaField, TextField } from '../../../shared/ui/form/text-field.js';
import type { Application } from '../api/application.js';
import type { TypedAct } from './act-body.js';
import { nameOfProject } from './name-of-project.js';
import { choicesOf, type ActField as Field } from './acts.js';

interface ActFieldProps {
  readonly action: string;
  readonly field: Field;
  readonly file: Application;
  readonly typed: TypedAct;
  readonly keep: (typed: TypedAct) => void;
  readonly faultOf: (id: string) => string | undefined;
}

const NO_DATE: DateParts = { day: '', month: '', year: '' };

/** One question of an official's form, as its kind asks. */
export function ActField({ action, field, file, typed, keep, faultOf }: ActFieldProps) {
  const { name, kind } = field;
  const { t } = useTranslation('applications');
  const choices = useChoices(field, file);
  const asked = t(`fieldOf.${action}.${name}`, { defaultValue: t(`field.${name}`) });
  const label = field.optional ? t('form.optional', { label: asked }) : asked;
  const base = { id: name, label, error: faultOf(name) };
  const set = (value: TypedAct[string], id: string = name) => keep({ ...typed, [id]: value });
  const text = (id: string) => String(typed[id] ?? '');
  switch (kind) {
    case 'FILES':
      return <FilesField {...{ id: name, place: file, kept: typed[name], keep: set, error: faultOf(name) }} />;
    case 'LINE':
      return <TextField {...base} autoComplete="off" value={text(name)} onChange={(e) => set(e.target.value)} />;
    case 'TEXT':
      return (
        <TextAreaField {...base} hint={t('form.noNames')} value={text(name)} onChange={(e) => set(e.target.value)} />
      );
    case 'DATE':
      return <DateField {...base} value={(typed[name] as DateParts | undefined) ?? NO_DATE} onChange={set} />;
    case 'AMOUNT':
      return <AmountField {...base} value={text(name)} onChange={set} />;
    case 'AMOUNT_PER_PROJECT':
      return (
        <Group {...base}>
          {file.projects
            .filter(({ withdrawn }) => !withdrawn)
            .map(({ projectId }) => {
              const id = `${name}.${projectId}`;
              return (
                <AmountField
                  key={id}
                  {...{ id, label: nameOfProject(projectId, file.projects), error: faultOf(id), value: text(id) }}
                  onChange={(value) => set(value, id)}
                />
              );
            })}
        </Group>
      );
    case 'SOME':
      return <SomeField {...{ base, choices, set }} chosen={(typed[name] as readonly string[] | undefined) ?? []} />;
    case 'ONE':
    case 'YES_NO':
      return <OneField {...{ base, choices, set, optional: field.optional === true }} chosen={text(name)} />;
  }
}

interface ChoiceProps {
  readonly base: { readonly id: string; readonly label: string; readonly error?: string | undefined };
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly set: (value: TypedAct[string]) => void;
}

function SomeField({ base, choices, chosen, set }: ChoiceProps & { readonly chosen: readonly string[] }) {
  const toggle = (value: string, on: boolean) => set(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => toggle(target.value, target.checked);
  return <CheckboxGroup {...base} {...{ choices, chosen, input: { onChange } }} />;
}

interface OneFieldProps extends ChoiceProps {
  readonly chosen: string;
  readonly optional: boolean;
}

function OneField({ base, choices, chosen, optional, set }: OneFieldProps) {
  const { t } = useTranslation('applications');
  if (choices.length > 4 || optional) {
    const none = { value: '', label: t('form.choose') };
    return <SelectField {...base} choices={[none, ...choices]} value={chosen} onChange={(e) => set(e.target.value)} />;
  }
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => set(target.value);
  return <RadioGroup {...base} {...{ choices, chosen: [chosen], input: { name: base.id, onChange } }} />;
}

function useChoices(field: Field, file: Application) {
  const { t } = useTranslation('applications');
  const codes = field.kind === 'YES_NO' ? ['YES', 'NO'] : choicesOf(field, file);
  return codes.map((value) => ({ value, label: nameIn(file, value) ?? t(`choice.${value}`, { defaultValue: value }) }));
}

/** A project or a municipality of this file, as people call it. */
function nameIn({ projects, partnerMunicipalities }: Application, code: string): string | undefined {
  const title = projects.find(({ projectId }) => projectId === code)?.title ?? undefined;
  return title === undefined ? partnerMunicipalities.find((one) => one.code === code)?.name : `${code} – ${title}`;
}
