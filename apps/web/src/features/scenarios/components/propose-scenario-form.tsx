import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { faultAt, faultsOf } from '../../../shared/api/faults-of.js';
import { useAct } from '../../../shared/api/use-act.js';
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
      <Propose roundId={found.roundId} position={round.data.position} {...{ fitting, weights }} />
    </section>
  );
}

interface FittingProps {
  readonly roundId: string;
  readonly position: number;
  readonly fitting: readonly Strategy[];
  readonly weights: string;
}

function Propose({ roundId, position, fitting, weights }: FittingProps) {
  const { t } = useTranslation('scenarios');
  const { t: ofAll } = useTranslation('shared');
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<Strategy | undefined>(fitting[0]);
  const [reason, setReason] = useState('');
  const onDone = () => void navigate(addressOf('roundDecisions', { roundId }));
  const { act, isPending, error } = useAct(proposeScenario, { changes: [['rounds', roundId], ['tasks']], onDone });
  const faults = faultsOf(error, ['reason'], ofAll);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    const weighed = chosen === 'WEIGHTED' ? { weights: weightsOf(weights) } : {};
    act({ roundId, position, body: { strategy: chosen, ...weighed, ...why } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <RadioGroup
        id="strategy"
        label={t('scenario')}
        choices={fitting.map((value) => ({ value, label: t(`strategy.${value}`) }))}
        chosen={chosen === undefined ? [] : [chosen]}
        input={{
          name: 'strategy',
          onChange: ({ target }) => setChosen(fitting.find((one) => one === target.value)),
        }}
      />
      <TextAreaField
        id="reason"
        label={t('reason')}
        hint={t('noNames')}
        rows={3}
        error={faultAt(faults, 'reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" look="PRIMARY" busy={isPending}>
        {t('propose')}
      </Button>
    </form>
  );
}
