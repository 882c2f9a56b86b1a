import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../shared/api/faults-of.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import type { Column } from '../../../shared/ui/table.js';
import type { ComparedMunicipality, Strategy } from '../api/scenarios.js';
import type { TypedWeights } from './weights.js';

const STRATEGIES: readonly Strategy[] = ['AS_ADVISED', 'PRO_RATA', 'WEIGHTED'];

type OfMunicipality = Column<ComparedMunicipality>;

/** Name, amounts, a field for the weight, what each scenario gives, and what the weights make of the pro rata share. */
export function useMunicipalityColumns(
  typed: TypedWeights,
  faults: readonly Fault[],
  onType: (code: string, weight: string) => void,
): readonly OfMunicipality[] {
  const { t } = useTranslation('scenarios');
  const amount = useAmountColumn();
  const weight: OfMunicipality = {
    id: 'weight',
    head: t('weight'),
    cell: ({ municipality: { code, name } }) => (
      <input
        id={`weight-${code}`}
        className="utrecht-textbox utrecht-textbox--html-input weight-field"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('weightOf', { municipality: name })}
        aria-invalid={faults.some(({ id }) => id === `weight-${code}`) || undefined}
        value={typed[code] ?? ''}
        onChange={({ target }) => onType(code, target.value)}
      />
    ),
    inFile: (one) => one.weight,
  };
  return [
    { id: 'municipality', head: t('municipality'), namesRow: true, cell: ({ municipality }) => municipality.name },
    amount('requested', t('requested'), ({ requestedCents }) => requestedCents),
    amount('advised', t('advised'), ({ advisedCents }) => advisedCents),
    weight,
    ...STRATEGIES.map((one) => amount(one, t(`strategy.${one}`), ({ given }) => given[one])),
    amount('difference', t('difference'), ({ given: { PRO_RATA, WEIGHTED } }) =>
      PRO_RATA === null || WEIGHTED === null ? null : WEIGHTED - PRO_RATA,
    ),
  ];
}

function useAmountColumn() {
  const { t } = useTranslation('scenarios');
  const { cents } = useFormats();
  return (id: string, head: string, of: (one: ComparedMunicipality) => number | null): OfMunicipality => ({
    ...{ id, head, numeric: true },
    cell: (one) => {
      const found = of(one);
      return found === null ? t('doesNotFit') : cents(found);
    },
    inFile: (one) => {
      const found = of(one);
      return found === null ? t('doesNotFit') : { cents: found };
    },
  });
}
