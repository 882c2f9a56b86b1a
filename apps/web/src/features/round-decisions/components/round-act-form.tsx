import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { faultAt, faultsOf, type Fault } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { municipalitiesQuery } from '../../../shared/municipalities/municipalities.js';
import { ChangedMeanwhile } from '../../../shared/asked/changed-meanwhile.js';
import { shownInHead } from '../../../shared/asked/seen.js';
import { useSeen } from '../../../shared/asked/use-seen.js';
import { Button } from '../../../shared/ui/button.js';
import { DateField } from '../../../shared/ui/form/date-field.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { TextAreaField } from '../../../shared/ui/form/text-field.js';
import { useDraft } from '../../../shared/ui/form/use-draft.js';
import { Heading } from '../../../shared/ui/heading.js';
import type { Allocation } from '../api/allocations.js';
import { decideOnRound } from '../api/decide-on-round.js';
import { roundKey, type Round } from '../api/round.js';
import { useFrameworkRows } from './framework.js';
import { NOTHING_DECIDED, readDecision, STRATEGIES, type TypedDecision } from './read-decision.js';
import type { RoundAct } from './round-acts.js';

interface RoundActFormProps {
  readonly round: Round;
  readonly act: RoundAct;
  readonly proposal: Allocation | undefined;
}

/** One decision on a round, with its reason. */
export function RoundActForm({ round, act, proposal }: RoundActFormProps) {
  const { t } = useTranslation('round-decisions');
  const { values, set, send, seen, isPending, faults } = useDecision({ round, act, proposal });
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
        <ChangedMeanwhile moved={isPending ? undefined : seen.moved} onAccept={seen.accept} />
        <AskedOfRound {...{ act, values, set, id }} faultOf={(name) => faultAt(faults, id(name))} />
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

interface AskedOfRoundProps {
  readonly act: RoundAct;
  readonly values: TypedDecision;
  readonly set: (change: Partial<TypedDecision>) => void;
  readonly id: (name: string) => string;
  readonly faultOf: (name: string) => string | undefined;
}

/** What this decision asks beside a reason. */
function AskedOfRound({ act, values, set, id, faultOf }: AskedOfRoundProps) {
  const { t } = useTranslation('round-decisions');
  return (
    <>
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
          error={faultOf('parliamentToldOn')}
          value={values.day}
          onChange={(day) => set({ day })}
        />
      )}
      {(act.asks === 'MUNICIPALITIES' || act.asks === 'LIST_CHANGE') && (
        <TextAreaField
          id={id('municipalities')}
          label={act.asks === 'LIST_CHANGE' ? t('added') : t('municipalities')}
          hint={t('municipalitiesHint')}
          rows={8}
          error={faultOf('municipalities')}
          value={values.municipalities}
          onChange={({ target }) => set({ municipalities: target.value })}
        />
      )}
      {act.asks === 'LIST_CHANGE' && (
        <TextAreaField
          id={id('dropped')}
          label={t('dropped')}
          hint={t('municipalitiesHint')}
          rows={4}
          error={faultOf('dropped')}
          value={values.dropped}
          onChange={({ target }) => set({ dropped: target.value })}
        />
      )}
    </>
  );
}

function useDecision({ round, act, proposal }: RoundActFormProps) {
  const { t } = useTranslation('round-decisions');
  const { t: ofAll } = useTranslation('shared');
  const { data: all = [] } = useQuery({
    ...municipalitiesQuery,
    enabled: act.asks === 'MUNICIPALITIES' || act.asks === 'LIST_CHANGE',
  });
  const [values, keep, forget] = useDraft(NOTHING_DECIDED, act.action);
  const seen = useSeenRound(round, act.action);
  const [typing, setTyping] = useState<readonly Fault[]>([]);
  const onDone = () => {
    keep(NOTHING_DECIDED);
    forget();
    seen.forget();
  };
  const decision = useAct(decideOnRound, { changes: [roundKey(round.roundId), ['tasks']], onDone });
  const send = () => {
    const { body, fault } = readDecision(act, values, all);
    const { field, code, ...named } = fault ?? {};
    setTyping(code === undefined ? [] : [{ id: `${act.action}.${field}`, message: t(`fault.${code}`, named) }]);
    if (fault !== undefined) return;
    const position = seen.position ?? round.position;
    decision.act({ roundId: round.roundId, below: act.below(proposal, round), position, body });
  };
  const set = (change: Partial<TypedDecision>) => {
    seen.begin();
    keep({ ...values, ...change });
  };
  const faults = typing.length > 0 ? typing : faultsOf(decision.error, [], ofAll);
  return { values, set, send, seen, isPending: decision.isPending, faults };
}

/** The version of the round on which the decision was begun: what its framework says. */
function useSeenRound(round: Round, part: string) {
  const rows = useFrameworkRows(round);
  return useSeen({ position: round.position, shown: shownInHead(rows) }, { part });
}
