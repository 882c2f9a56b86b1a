import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangedMeanwhile } from '../../../shared/asked/changed-meanwhile.js';
import { faultAt } from '../../../shared/api/faults-of.js';
import { parseAmount } from '@ronde/contracts/amounts';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { Button } from '../../../shared/ui/button.js';
import { AmountField } from '../../../shared/ui/form/amount-field.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { TextAreaField } from '../../../shared/ui/form/text-field.js';
import { useDraft } from '../../../shared/ui/form/use-draft.js';
import { Heading } from '../../../shared/ui/heading.js';
import type { Application } from '../api/application.js';
import { REFUSAL_GROUNDS } from './acts.js';
import { useChoices } from './use-choices.js';
import { nameOfProject } from './name-of-project.js';
import { useSeenFile } from './use-seen-file.js';
import { useSending } from './use-sending.js';
import type { TypingFault } from './act-body.js';
import type { Difference } from './assessed.js';

interface DivergenceFormProps {
  readonly file: Application;
  readonly differences: readonly Difference[];
}

type Typed = Readonly<Record<string, string>>;
const amountOf = (projectId: string) => `decisions.${projectId}`;
const outcomeOf = (projectId: string) => `decisions.${projectId}.outcome`;
const groundOf = (projectId: string) => `decisions.${projectId}.ground`;

/** What is advised on each project that the ministries differ on, and why. */
export function DivergenceForm({ file, differences }: DivergenceFormProps) {
  const { t } = useTranslation('applications');
  const [typed, keep, forget] = useDraft<Typed>({});
  const seen = useSeenFile(file);
  const { decide, isPending, faults } = useDecide({ file, differences, seen }, forget);
  const set = (id: string, value: string) => {
    seen.begin();
    keep({ ...typed, [id]: value });
  };
  const field = (id: string) => ({ id, value: typed[id] ?? '', error: faultAt(faults, id) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <ChangedMeanwhile moved={isPending ? undefined : seen.moved} onAccept={seen.accept} />
      {differences.map((difference) => (
        <DecideOne
          key={difference.projectId}
          {...{ difference, field, set }}
          name={nameOfProject(difference.projectId, file.projects)}
        />
      ))}
      <TextAreaField
        {...field('reason')}
        label={t('field.reason')}
        hint={t('form.noNames')}
        onChange={({ target }) => set('reason', target.value)}
      />
      <Button type="submit" look="PRIMARY" busy={isPending}>
        {t('act.decideDivergence')}
      </Button>
    </form>
  );
}

interface DecideOneProps {
  /** Of the project. */
  readonly name: string;
  readonly difference: Difference;
  readonly field: (id: string) => { readonly id: string; readonly value: string; readonly error: string | undefined };
  readonly set: (id: string, value: string) => void;
}

function DecideOne({ name, difference, field, set }: DecideOneProps) {
  const { t } = useTranslation('applications');
  const choices = useChoices();
  const { projectId } = difference;
  return (
    <section data-about={name}>
      <DifferenceHead {...{ difference, name }} />
      <SelectField
        {...field(outcomeOf(projectId))}
        label={t('field.outcome')}
        choices={choices(['AGREED', 'AMOUNT', 'GROUND'])}
        onChange={({ target }) => set(target.id, target.value)}
      />
      <AmountField
        {...field(amountOf(projectId))}
        label={t('assess.amount')}
        onChange={(value) => set(amountOf(projectId), value)}
      />
      <SelectField
        {...field(groundOf(projectId))}
        label={t('assess.ground')}
        hint={t('assess.groundHint')}
        choices={choices(REFUSAL_GROUNDS)}
        onChange={({ target }) => set(target.id, target.value)}
      />
    </section>
  );
}

function DifferenceHead({ name, difference: { jenvCents, szwCents } }: Pick<DecideOneProps, 'name' | 'difference'>) {
  const { t } = useTranslation('applications');
  const { cents } = useFormats();
  return (
    <>
      <Heading level={3}>{name}</Heading>
      <p className="utrecht-paragraph">{t('divergence.says', { jenv: cents(jenvCents), szw: cents(szwCents) })}</p>
    </>
  );
}

interface Deciding extends DivergenceFormProps {
  readonly seen: ReturnType<typeof useSeenFile>;
}

function useDecide({ file, differences, seen }: Deciding, forget: () => void) {
  const [language] = useLanguage();
  const ids = [...differences.map(({ projectId }) => amountOf(projectId)), 'reason'];
  const { send, isPending, faults } = useSending({ file, ids, forget, seen, done: { action: 'decideDivergence' } });
  const decide = (typed: Typed) => {
    const read = differences.map(({ projectId }) => ({
      ...{ projectId, amount: parseAmount(typed[amountOf(projectId)] ?? '', language) },
      ...{ outcome: typed[outcomeOf(projectId)] ?? '', ground: typed[groundOf(projectId)] ?? '' },
    }));
    const unreadable = read.flatMap(({ projectId, amount, outcome }): TypingFault[] => [
      ...(outcome === '' ? [{ id: outcomeOf(projectId), fault: 'EMPTY' } as const] : []),
      ...(amount.kind === 'CENTS' ? [] : [{ id: amountOf(projectId), fault: 'AMOUNT' } as const]),
    ]);
    if (!typed['reason']?.trim()) unreadable.push({ id: 'reason', fault: 'EMPTY' });
    const decisions = read.map(({ projectId, outcome, amount, ground }) => ({
      ...{ projectId, outcome, advisedCents: amount.kind === 'CENTS' ? amount.cents : 0 },
      ...(ground === '' ? {} : { ground }),
    }));
    const body = { decisions, reason: typed['reason'] };
    send(unreadable, { below: 'divergence-decision', body });
  };
  return { decide, isPending, faults };
}
