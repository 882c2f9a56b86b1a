import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FilesField } from '../attached/files-field.js';
import { AmountField } from '../ui/form/amount-field.js';
import { CheckboxGroup, Group, RadioGroup } from '../ui/form/choice-group.js';
import { DateField } from '../ui/form/date-field.js';
import type { DateParts } from '../ui/form/date-parts.js';
import { SelectField, type Choice } from '../ui/form/select-field.js';
import { TextAreaField, TextField } from '../ui/form/text-field.js';
import { itemId, type AskedColumn, type AskedField, type TypedForm, type TypedValue } from './asked-field.js';
import { NO_DATE } from './read-asked.js';

interface AskedInputProps {
  readonly field: AskedField;
  readonly typed: TypedForm;
  readonly set: (id: string, value: TypedValue) => void;
  readonly faultOf: (id: string) => string | undefined;
}

/** One question of a form, as its kind asks. */
export function AskedInput({ field, typed, set, faultOf }: AskedInputProps) {
  const { name, kind, choices = [] } = field;
  const { t } = useTranslation('shared');
  const label = field.optional ? t('asked.optional', { label: field.label }) : field.label;
  const base = { id: name, label, error: faultOf(name), ...(field.hint !== undefined && { hint: field.hint }) };
  const text = String(typed[name] ?? '');
  const given = typed[name];
  const some = { base, chosen: Array.isArray(given) ? (given as readonly string[]) : [], set: setOf(set, name) };
  switch (kind) {
    case 'FILES':
      return (
        field.uploads && (
          <FilesField
            {...{ id: name, place: field.uploads, kept: given, keep: setOf(set, name), error: faultOf(name) }}
          />
        )
      );
    case 'LINE':
      return <TextField {...base} autoComplete="off" value={text} onChange={(e) => set(name, e.target.value)} />;
    case 'NUMBER':
      return <NumberField {...base} value={text} onChange={setOf(set, name)} />;
    case 'TEXT':
      return <TextAreaField {...base} value={text} onChange={(e) => set(name, e.target.value)} />;
    case 'DATE':
      return <DateField {...base} value={(given as DateParts | undefined) ?? NO_DATE} onChange={setOf(set, name)} />;
    case 'MOMENT':
      return <MomentField {...{ base, typed, set }} />;
    case 'AMOUNT':
      return <AmountField {...base} value={text} onChange={setOf(set, name)} />;
    case 'PER_ITEM':
      return <ItemFields {...{ field: { ...field, label }, typed, set, faultOf }} />;
    case 'SOME':
      return <SomeField {...some} choices={choices} />;
    case 'CHECK':
      return <SomeField {...some} choices={[{ value: 'YES', label: t('asked.yes') }]} />;
    case 'YES_NO':
    case 'ONE': {
      const codes = kind === 'ONE' ? choices : yesOrNo(t('asked.yes'), t('asked.no'));
      return (
        <OneField
          {...{ base, choices: codes, chosen: text, optional: field.optional === true }}
          set={setOf(set, name)}
        />
      );
    }
  }
}

const setOf = (set: AskedInputProps['set'], id: string) => (value: TypedValue) => set(id, value);
const yesOrNo = (yes: string, no: string) => [
  { value: 'YES', label: yes },
  { value: 'NO', label: no },
];

interface BaseProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
}

function NumberField({
  onChange,
  ...field
}: BaseProps & { readonly value: string; readonly onChange: (text: string) => void }) {
  return (
    <TextField {...field} inputMode="numeric" autoComplete="off" size={6} onChange={(e) => onChange(e.target.value)} />
  );
}

function MomentField({ base, typed, set }: Pick<AskedInputProps, 'typed' | 'set'> & { readonly base: BaseProps }) {
  const { t } = useTranslation('shared');
  const { id } = base;
  return (
    <>
      <DateField {...base} value={(typed[id] as DateParts | undefined) ?? NO_DATE} onChange={setOf(set, id)} />
      <TextField
        {...{ id: `${id}-time`, label: t('asked.time', { label: base.label }), hint: t('asked.timeHint') }}
        {...{ size: 5, autoComplete: 'off', value: String(typed[`${id}-time`] ?? '') }}
        onChange={(e) => set(`${id}-time`, e.target.value)}
      />
    </>
  );
}

function ItemFields({ field, typed, set, faultOf }: AskedInputProps) {
  const { name, label, hint, items = [], columns = [] } = field;
  return (
    <Group id={name} label={label} error={faultOf(name)} {...(hint !== undefined && { hint })}>
      {items.flatMap(({ value: item, label: about }) =>
        columns.map((column) => (
          <ItemField
            key={itemId(name, item, column.name)}
            {...{ id: itemId(name, item, column.name), about, column, typed, set, faultOf }}
            alone={columns.length === 1}
          />
        )),
      )}
    </Group>
  );
}

interface ItemFieldProps extends Omit<AskedInputProps, 'field'> {
  readonly id: string;
  readonly about: string;
  readonly column: AskedColumn;
  readonly alone: boolean;
}

function ItemField({ id, about, column, alone, typed, set, faultOf }: ItemFieldProps) {
  const props = {
    ...{ id, label: alone ? about : `${about}: ${column.label}`, error: faultOf(id) },
    ...{ value: String(typed[id] ?? ''), onChange: setOf(set, id) },
  };
  return column.kind === 'AMOUNT' ? <AmountField {...props} /> : <NumberField {...props} />;
}

interface ChoiceProps {
  readonly base: BaseProps;
  readonly choices: readonly Choice[];
  readonly set: (value: TypedValue) => void;
}

function SomeField({ base, choices, chosen, set }: ChoiceProps & { readonly chosen: readonly string[] }) {
  const toggle = (value: string, on: boolean) => set(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => toggle(target.value, target.checked);
  return <CheckboxGroup {...base} {...{ choices, chosen, input: { onChange } }} />;
}

function OneField({
  base,
  choices,
  chosen,
  optional,
  set,
}: ChoiceProps & { readonly chosen: string; readonly optional: boolean }) {
  const { t } = useTranslation('shared');
  if (choices.length > 4 || optional) {
    const none = { value: '', label: t('asked.choose') };
    return <SelectField {...base} choices={[none, ...choices]} value={chosen} onChange={(e) => set(e.target.value)} />;
  }
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => set(target.value);
  return <RadioGroup {...base} {...{ choices, chosen: [chosen], input: { name: base.id, onChange } }} />;
}
