import { useTranslation } from 'react-i18next';
import type { RoundSource } from './round-to-draft.js';

/** What an amount of the form is called: of the whole round, or of one of its years. */
export function useAmountLabel({ budgetYears }: Pick<RoundSource, 'budgetYears'>): (id: string) => string {
  const { t } = useTranslation('round-setup');
  return (id) => {
    const [, nth] = id.split('.');
    const name = id.endsWith('ceilingCents') ? ('ceiling' as const) : ('reserve' as const);
    const year = nth === undefined ? undefined : budgetYears[Number(nth)];
    return year === undefined ? t(`money.${name}`) : t(`money.${name}Of`, { year });
  };
}
