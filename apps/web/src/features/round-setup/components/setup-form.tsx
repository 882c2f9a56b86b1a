import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { faultAt } from '../../../shared/api/faults-of.js';
import { Button } from '../../../shared/ui/button.js';
import { AmountField } from '../../../shared/ui/form/amount-field.js';
import { CheckboxGroup, RadioGroup } from '../../../shared/ui/form/choice-group.js';
import { DateField } from '../../../shared/ui/form/date-field.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { TextField } from '../../../shared/ui/form/text-field.js';
import { useDraft } from '../../../shared/ui/form/use-draft.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Text } from '../../../shared/ui/text.js';
import type { FrameworkPreset } from '../api/framework-presets.js';
import { RoundDates } from './round-dates.js';
import { amountIds, EMPTY_ROUND, type TypedRound } from './round-to-draft.js';
import { useDraftRound } from './use-draft-round.js';

const LENGTHS = [
  ...['supplementDays', 'coAssessmentWorkingDays', 'escalateWorkingDaysAfter'],
  ...['remindWorkingDaysBefore', 'remindWorkingDaysAfter'],
] as const;

/** What one of the parts of the form works with. */
export interface SetupPart {
  readonly typed: TypedRound;
  readonly set: (change: Partial<TypedRound>) => void;
  readonly field: (id: string) => { readonly id: string; readonly error: string | undefined };
  readonly text: (id: string) => { readonly value: string; readonly onChange: (value: string) => void };
}

/** The constants of a new round. What is typed is kept until it is sent. */
export function SetupForm({ presets }: { readonly presets: readonly [FrameworkPreset, ...FrameworkPreset[]] }) {
  const { t } = useTranslation('round-setup');
  const [typed, keep, forget] = useDraft<TypedRound>(EMPTY_ROUND);
  const preset = presets.find(({ code }) => code === typed.preset) ?? presets[0];
  const { send, isPending, faults } = useDraftRound({ preset, forget });
  const part: SetupPart = {
    typed,
    set: (change) => keep({ ...typed, ...change }),
    field: (id) => ({ id, error: faultAt(faults, id) }),
    text: (id) => ({
      value: typed.texts[id] ?? '',
      onChange: (value) => keep({ ...typed, texts: { ...typed.texts, [id]: value } }),
    }),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <Names {...part} presets={presets} />
      <Amounts {...part} preset={preset} />
      <RoundDates {...part} lastBudgetYear={preset.budgetYears.at(-1)} />
      <Heading level={2}>{t('lengths.title')}</Heading>
      {LENGTHS.map((name) => (
        <Line key={name} part={part} id={`intervals.${name}`} label={t(`lengths.${name}`)} />
      ))}
      <Running {...part} />
      <Button type="submit" look="PRIMARY" busy={isPending}>
        {t('send')}
      </Button>
    </form>
  );
}

interface LineProps {
  readonly part: SetupPart;
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

function Line({ part: { field, text }, id, label, hint }: LineProps) {
  const { value, onChange } = text(id);
  const input = { label, value, autoComplete: 'off', ...(hint !== undefined && { hint }) };
  return <TextField {...field(id)} {...input} onChange={({ target }) => onChange(target.value)} />;
}

function Names({ presets, ...part }: SetupPart & { readonly presets: readonly FrameworkPreset[] }) {
  const { t } = useTranslation('round-setup');
  return (
    <>
      <RadioGroup
        {...part.field('preset')}
        label={t('preset.title')}
        chosen={[part.typed.preset]}
        choices={presets.map(({ code }) => ({ value: code, label: t(`preset.${code}`), hint: t(`about.${code}`) }))}
        input={{ name: 'preset', onChange: ({ target }) => part.set({ preset: target.value }) }}
      />
      <Line part={part} id="year" label={t('year')} />
      <Line part={part} id="roundId" label={t('roundId')} hint={t('roundIdHint')} />
      <Line part={part} id="title" label={t('roundTitle')} />
    </>
  );
}

function Amounts({ preset, field, text }: SetupPart & { readonly preset: FrameworkPreset }) {
  const { t } = useTranslation('round-setup');
  const labelOf = (id: string) => {
    const [, nth] = id.split('.');
    const name = id.endsWith('ceilingCents') ? ('ceiling' as const) : ('reserve' as const);
    const year = nth === undefined ? undefined : preset.budgetYears[Number(nth)];
    return year === undefined ? t(`money.${name}`) : t(`money.${name}Of`, { year });
  };
  return (
    <>
      <Heading level={2}>{t('money.title')}</Heading>
      {amountIds(preset).map((id) => (
        <AmountField key={id} {...field(id)} {...text(id)} label={labelOf(id)} />
      ))}
    </>
  );
}

function Running({ typed, set, field }: SetupPart) {
  const { t } = useTranslation('round-setup');
  return (
    <>
      <Heading level={2}>{t('running.title')}</Heading>
      <RadioGroup
        {...field('notification')}
        label={t('running.notification')}
        chosen={[typed.notification]}
        choices={(['AT_ONCE', 'AFTER_ANNOUNCEMENT'] as const).map((value) => ({ value, label: t(`running.${value}`) }))}
        input={{
          name: 'notification',
          onChange: ({ target }) => set({ notification: target.value as TypedRound['notification'] }),
        }}
      />
      <CheckboxGroup
        {...field('rehearsal')}
        label={t('running.kind')}
        choices={[{ value: 'YES', label: t('running.rehearsal'), hint: t('running.rehearsalHint') }]}
        chosen={typed.rehearsal ? ['YES'] : []}
        input={{ onChange: ({ target }) => set({ rehearsal: target.checked }) }}
      />
      {typed.rehearsal && (
        <DateField
          {...field('clock')}
          label={t('running.startsOn')}
          value={typed.startsOn}
          onChange={(startsOn) => set({ startsOn })}
        />
      )}
      <Text>{t('running.constant')}</Text>
    </>
  );
}
