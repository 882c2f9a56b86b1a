import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../shared/asked/asked-form.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Button } from '../../../shared/ui/button.js';
import { AmountField, useReadAmount } from '../../../shared/ui/form/amount-field.js';
import { Heading } from '../../../shared/ui/heading.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { SummaryList } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import { ceilingConsequencesQuery, type CeilingConsequences } from '../api/powers.js';
import type { Round } from '../../../shared/rounds/rounds.js';
import { ceilingForm, powerChanges } from './power-forms.js';

interface LowerCeilingProps {
  readonly round: Round;
  readonly onDone: () => void;
}

/** Lowering the ceiling in two steps: first what would follow, then the decision on that same amount. */
export function LowerCeiling({ round, onDone }: LowerCeilingProps) {
  const { t } = useTranslation('powers');
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<number>();
  const [pressed, setPressed] = useState(false);
  const { read, fault } = useReadAmount(typed);
  const change = (text: string) => {
    setTyped(text);
    setShown(undefined);
    setPressed(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (read.kind === 'CENTS') setShown(read.cents);
  };
  return (
    <section aria-labelledby="lower-ceiling">
      <Heading level={2} id="lower-ceiling">
        {t('act.lowerCeiling')}
      </Heading>
      <Text>{t('ceiling.lead')}</Text>
      <form onSubmit={submit} noValidate>
        <AmountField
          {...{ id: 'ceilingCents', label: t('field.ceiling'), value: typed, onChange: change }}
          error={pressed ? (read.kind === 'EMPTY' ? t('ceiling.empty') : fault) : undefined}
        />
        <Button type="submit" look={shown === undefined ? 'PRIMARY' : 'SECONDARY'}>
          {t('ceiling.show')}
        </Button>
      </form>
      {shown !== undefined && <Consequences {...{ round, onDone, ceilingCents: shown }} />}
    </section>
  );
}

function Consequences({ round, onDone, ceilingCents }: LowerCeilingProps & { readonly ceilingCents: number }) {
  const { t } = useTranslation('powers');
  const { cents } = useFormats();
  const { roundId } = round;
  return (
    <QueryView query={useQuery(ceilingConsequencesQuery(roundId, ceilingCents))}>
      {(follows) => (
        <>
          <WhatFollows follows={follows} />
          {follows.possible ? (
            <AskedForm
              key={ceilingCents}
              {...{ act: ceilingForm(round, ceilingCents, t), draft: 'lowerCeiling', onDone }}
              changes={powerChanges(roundId)}
            />
          ) : (
            <Alert kind="WARNING" announced>
              <Text>{t('ceiling.impossible', { lowest: cents(follows.lowestCents) })}</Text>
            </Alert>
          )}
        </>
      )}
    </QueryView>
  );
}

function WhatFollows({ follows }: { readonly follows: CeilingConsequences }) {
  const { t } = useTranslation('powers');
  const { cents } = useFormats();
  const names = ['ceilingCents', 'lowestCents', 'roomCents', 'freeCents', 'waitingCents', 'shortCents'] as const;
  return <SummaryList rows={names.map((name) => ({ term: t(`ceiling.${name}`), answer: cents(follows[name]) }))} />;
}
