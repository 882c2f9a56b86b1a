import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { faultAt } from '../../../shared/api/faults-of.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { roundQuery, type RoundRow } from '../../../shared/rounds/rounds.js';
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
import { codeOfRound, filledFrom, roundOfCode, sourceOf } from './copied-round.js';
import { RoundDates } from './round-dates.js';
import { amountIds, EMPTY_ROUND, type RoundSource, type TypedRound, yearOf } from './round-to-draft.js';
import { useAmountLabel } from './use-amount-label.js';
import { useDraftRound } from './use-draft-round.js';
import { WhatChanged } from './what-changed.js';

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

interface SetupFormProps {
  readonly presets: readonly [FrameworkPreset, ...FrameworkPreset[]];
  /** Earlier rounds, the latest first. */
  readonly rounds: readonly RoundRow[];
}

/** The constants of a new round. What is typed is kept until it is sent. */
export function SetupForm({ presets, rounds }: SetupFormProps) {
  const { t } = useTranslation('round-setup');
  const [typed, keep, forget] = useDraft<TypedRound>(EMPTY_ROUND);
  const { copied, isWaiting, choose } = useCopied(typed, keep);
  const preset: RoundSource = copied
    ? sourceOf(copied, yearOf(typed))
    : (presets.find(({ code }) => code === typed.preset) ?? presets[0]);
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
      <Names {...part} {...{ presets, rounds, choose }} />
      <Amounts {...part} preset={preset} />
      <RoundDates {...part} lastBudgetYear={preset.budgetYears.at(-1)} copied={copied} />
      <Heading level={2}>{t('lengths.title')}</Heading>
      {LENGTHS.map((name) => (
        <Line key={name} part={part} id={`intervals.${name}`} label={t(`lengths.${name}`)} />
      ))}
      <Running {...part} />
      {copied && <WhatChanged copied={copied} typed={typed} preset={preset} />}
      <Button type="submit" look="PRIMARY" busy={isPending || isWaiting}>
        {t('send')}
      </Button>
    </form>
  );
}

/** The earlier round that is copied; choosing one fills in what it had. */
function useCopied(typed: TypedRound, keep: (typed: TypedRound) => void) {
  const [language] = useLanguage();
  const client = useQueryClient();
  const roundId = roundOfCode(typed.preset);
  const { data: copied } = useQuery({ ...roundQuery(roundId ?? ''), enabled: roundId !== undefined });
  const choose = async (code: string) => {
    const chosen = roundOfCode(code);
    keep({ ...typed, preset: code });
    if (chosen === undefined) return;
    const { texts, notification } = filledFrom(await client.fetchQuery(roundQuery(chosen)), language);
    keep({ ...typed, preset: code, notification, texts: { ...typed.texts, ...texts } });
  };
  return { copied, isWaiting: roundId !== undefined && copied === undefined, choose };
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

interface NamesProps extends SetupPart, SetupFormProps {
  readonly choose: (code: string) => Promise<void>;
}

function Names({ presets, rounds, choose, ...part }: NamesProps) {
  const { t } = useTranslation('round-setup');
  const frameworks = presets.map(({ code }) => ({ value: code, label: t(`preset.${code}`), hint: t(`about.${code}`) }));
  const earlier = rounds.map(({ roundId, title }) => ({
    ...{ value: codeOfRound(roundId), label: t('preset.round', { title, round: roundId }), hint: t('about.round') },
  }));
  return (
    <>
      <RadioGroup
        {...part.field('preset')}
        label={t('preset.title')}
        chosen={[part.typed.preset]}
        choices={[...earlier, ...frameworks]}
        input={{ name: 'preset', onChange: ({ target }) => void choose(target.value) }}
      />
      <Line part={part} id="year" label={t('year')} />
      <Line part={part} id="roundId" label={t('roundId')} hint={t('roundIdHint')} />
      <Line part={part} id="title" label={t('roundTitle')} />
    </>
  );
}

function Amounts({ preset, field, text }: SetupPart & { readonly preset: RoundSource }) {
  const { t } = useTranslation('round-setup');
  const labelOf = useAmountLabel(preset);
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
