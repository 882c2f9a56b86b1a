import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { faultAt, faultsOf, type Fault } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { Button } from '../../../shared/ui/button.js';
import { DateField } from '../../../shared/ui/form/date-field.js';
import { dateOfParts, type DateParts } from '../../../shared/ui/form/date-parts.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { TextAreaField } from '../../../shared/ui/form/text-field.js';
import { Heading } from '../../../shared/ui/heading.js';
import type { Allocation } from '../api/allocations.js';
import { decideOnRound } from '../api/decide-on-round.js';
import { roundKey, type Round } from '../api/round.js';
import type { RoundAct } from './round-acts.js';

interface RoundActFormProps {
  readonly round: Round;
  readonly act: RoundAct;
  readonly proposal: Allocation | undefined;
}

/** One decision on a round, with its reason. */
export function RoundActForm({ round, act, proposal }: RoundActFormProps) {
  const { t } = useTranslation('round-decisions');
  const { values, set, send, isPending, faults } = useDecision({ round, act, proposal });
  const id = (name: string) => `${act.action}.${name}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <section aria-labelledby={act.action}>
      <Heading level={3} id={act.action}>
        {t(`act.${act.action}`)}
      </Heading>
      <form onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} />
        {act.asks === 'STRATEGY' && (
          <SelectField
            id={id('strategy')}
            label={t('strategy')}
            choices={STRATEGIES.map((value) => ({ value, label: t(`strategies.${value}`) }))}
            value={values.strategy}
            onChange={({ target }) => set({ strategy: target.value })}
          />
        )}
        {act.asks === 'DAY' && (
          <DateField
            id={id('parliamentToldOn')}
            label={t('toldOn')}
            error={faultAt(faults, id('parliamentToldOn'))}
            value={values.day}
            onChange={(day) => set({ day })}
          />
        )}
        <TextAreaField
          id={id('reason')}
          label={act.reasonNeeded ? t('reason') : t('optional', { label: t('reason') })}
          hint={t('noNames')}
          rows={3}
          error={faultAt(faults, id('reason'))}
          value={values.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
        <Button type="submit" look="PRIMARY" busy={isPending}>
          {t(`act.${act.action}`)}
        </Button>
      </form>
    </section>
  );
}

const STRATEGIES = ['AS_ADVISED', 'PRO_RATA', 'WEIGHTED'] as const;

interface Values {
  readonly strategy: string;
  readonly day: DateParts;
  readonly reason: string;
}

const NOTHING: Values = { strategy: 'AS_ADVISED', day: { day: '', month: '', year: '' }, reason: '' };

function useDecision({ round, act, proposal }: RoundActFormProps) {
  const { t } = useTranslation('round-decisions');
  const { t: ofAll } = useTranslation('shared');
  const [values, setValues] = useState(NOTHING);
  const [typing, setTyping] = useState<readonly Fault[]>([]);
  const decision = useAct(decideOnRound, { changes: [roundKey(round.roundId), ['tasks']] });
  const send = () => {
    const { body, fault } = bodyOf(act, values);
    setTyping(fault === undefined ? [] : [{ id: `${act.action}.${fault.field}`, message: t(`fault.${fault.code}`) }]);
    if (fault !== undefined) return;
    decision.act({ roundId: round.roundId, below: act.below(proposal), position: round.position, body });
  };
  const set = (change: Partial<Values>) => setValues({ ...values, ...change });
  const faults = typing.length > 0 ? typing : faultsOf(decision.error, [], ofAll);
  return { values, set, send, isPending: decision.isPending, faults };
}

interface ReadDecision {
  readonly body: Readonly<Record<string, unknown>>;
  readonly fault?: { readonly field: 'reason' | 'parliamentToldOn'; readonly code: 'EMPTY' | 'DATE' };
}

function bodyOf({ asks, reasonNeeded }: RoundAct, { strategy, day, reason }: Values): ReadDecision {
  const why = reason.trim();
  const body = why === '' ? {} : { reason: why };
  if (reasonNeeded && why === '') return { body, fault: { field: 'reason', code: 'EMPTY' } };
  if (asks === 'STRATEGY') return { body: { ...body, strategy } };
  if (asks !== 'DAY') return { body };
  const parliamentToldOn = dateOfParts(day);
  return parliamentToldOn === undefined
    ? { body, fault: { field: 'parliamentToldOn', code: 'DATE' } }
    : { body: { ...body, parliamentToldOn } };
}
