import { useQuery } from '@tanstack/react-query';
import { parseAmount } from '@ronde/contracts/amounts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { Alert } from '../../../shared/ui/alert.js';
import { AmountField } from '../../../shared/ui/form/amount-field.js';
import { Heading } from '../../../shared/ui/heading.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { SummaryList } from '../../../shared/ui/summary-list.js';
import { Text } from '../../../shared/ui/text.js';
import { ceilingConsequencesQuery, type CeilingConsequences } from '../api/powers.js';

/** What would follow from another ceiling, before anybody decides on one. */
export function OtherCeiling({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('powers');
  const [language] = useLanguage();
  const [typed, setTyped] = useState('');
  const read = parseAmount(typed, language);
  return (
    <section aria-labelledby="other-ceiling">
      <Heading level={2} id="other-ceiling">
        {t('ceiling.title')}
      </Heading>
      <Text>{t('ceiling.lead')}</Text>
      <AmountField id="tried-ceiling" label={t('ceiling.tried')} value={typed} onChange={setTyped} />
      {read.kind === 'CENTS' && <Consequences roundId={roundId} ceilingCents={read.cents} />}
    </section>
  );
}

function Consequences({ roundId, ceilingCents }: { readonly roundId: string; readonly ceilingCents: number }) {
  return (
    <QueryView query={useQuery(ceilingConsequencesQuery(roundId, ceilingCents))}>
      {(known) => <Known {...known} />}
    </QueryView>
  );
}

function Known({ possible, lowestCents, roomCents, freeCents, waitingCents, shortCents }: CeilingConsequences) {
  const { t } = useTranslation('powers');
  const { cents } = useFormats();
  return (
    <>
      <Alert kind={possible && shortCents === 0 ? 'INFO' : 'WARNING'}>
        <Text>{possible ? t(shortCents === 0 ? 'ceiling.fits' : 'ceiling.short') : t('ceiling.impossible')}</Text>
      </Alert>
      <SummaryList
        rows={[
          { term: t('ceiling.lowest'), answer: cents(lowestCents) },
          { term: t('ceiling.room'), answer: cents(roomCents) },
          { term: t('ceiling.free'), answer: cents(freeCents) },
          { term: t('ceiling.waiting'), answer: cents(waitingCents) },
          { term: t('ceiling.shortBy'), answer: cents(shortCents) },
        ]}
      />
    </>
  );
}
