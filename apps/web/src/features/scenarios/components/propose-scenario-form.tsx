import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { faultAt, faultsOf } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
import { ChangedMeanwhile } from '../../../shared/asked/changed-meanwhile.js';
import type { ShownValue } from '../../../shared/asked/seen.js';
import { useSeen } from '../../../shared/asked/use-seen.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { addressOf } from '../../../shared/paths.js';
import { Button } from '../../../shared/ui/button.js';
import { RadioGroup } from '../../../shared/ui/form/choice-group.js';
import { ErrorSummary } from '../../../shared/ui/form/error-summary.js';
import { TextAreaField } from '../../../shared/ui/form/text-field.js';
import { Heading } from '../../../shared/ui/heading.js';
import { proposeScenario, roundToDivideQuery } from '../api/propose-scenario.js';
import type { Scenarios, Strategy } from '../api/scenarios.js';
import { weightsOf } from './weights.js';

interface ProposeProps {
  readonly found: Scenarios;
  readonly weights: string;
}

/** Proposes one of the scenarios that fit, for another person to approve; for who may do that now. */
export function ProposeScenarioForm({ found, weights }: ProposeProps) {
  const { t } = useTranslation('scenarios');
  const round = useQuery(roundToDivideQuery(found.roundId));
  const fitting = found.scenarios.filter(({ totalCents }) => totalCents !== null).map(({ strategy }) => strategy);
  const may = round.data?.possibleActions.some(({ action, allowed }) => action === 'proposeAllocation' && allowed);
  if (!may || round.data === undefined || fitting.length === 0) return null;
  return (
    <section aria-labelledby="propose">
      <Heading level={2} id="propose">
        {t('propose')}
      </Heading>
      <Propose {...{ found, fitting, weights }} position={round.data.position} />
    </section>
  );
}

interface FittingProps {
  readonly found: Scenarios;
  readonly position: number;
  readonly fitting: readonly Strategy[];
  readonly weights: string;
}

function Propose(props: FittingProps) {
  const { t } = useTranslation('scenarios');
  const { chosen, reason, choose, explain, propose, seen, isPending, faults } = useProposal(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    propose();
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <ChangedMeanwhile moved={isPending ? undefined : seen.moved} onAccept={seen.accept} />
      <RadioGroup
        id="strategy"
        label={t('scenario')}
        choices={props.fitting.map((value) => ({ value, label: t(`strategy.${value}`) }))}
        chosen={chosen === undefined ? [] : [chosen]}
        input={{
          name: 'strategy',
          onChange: ({ target }) => choose(target.value),
        }}
      />
      <TextAreaField
        id="reason"
        label={t('reason')}
        hint={t('noNames')}
        rows={3}
        error={faultAt(faults, 'reason')}
        value={reason}
        onChange={({ target }) => explain(target.value)}
      />
      <Button type="submit" look="PRIMARY" busy={isPending}>
        {t('propose')}
      </Button>
    </form>
  );
}

function useProposal({ found, position, fitting, weights }: FittingProps) {
  const { roundId } = found;
  const { t: ofAll } = useTranslation('shared');
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<Strategy | undefined>(fitting[0]);
  const [reason, setReason] = useState('');
  const seen = useSeen({ position, shown: useShownTotals(found) }, { part: 'propose' });
  const onDone = () => {
    seen.forget();
    void navigate(addressOf('roundDecisions', { roundId }));
  };
  const { act, isPending, error } = useAct(proposeScenario, { changes: [['rounds', roundId], ['tasks']], onDone });
  const choose = (strategy: string) => {
    seen.begin();
    setChosen(fitting.find((one) => one === strategy));
  };
  const explain = (text: string) => {
    seen.begin();
    setReason(text);
  };
  const propose = () => {
    if (chosen === undefined) return;
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    const weighed = chosen === 'WEIGHTED' ? { weights: weightsOf(weights) } : {};
    act({ roundId, position: seen.position ?? position, body: { strategy: chosen, ...weighed, ...why } });
  };
  return { chosen, reason, choose, explain, propose, seen, isPending, faults: faultsOf(error, ['reason'], ofAll) };
}

/** What each scenario comes to. */
function useShownTotals({ scenarios }: Scenarios): readonly ShownValue[] {
  const { t } = useTranslation('scenarios');
  const { cents } = useFormats();
  return scenarios.map(({ strategy, totalCents }) => ({
    what: t(`strategy.${strategy}`),
    value: totalCents === null ? '–' : cents(totalCents),
  }));
}
