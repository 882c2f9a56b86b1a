import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button.js';
import { Group } from '../../../shared/ui/form/choice-group.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import type { DraftProject } from '../api/drafts.js';
import { CentsField } from './cents-field.js';

type Costs = NonNullable<DraftProject['costs']>;
type Line = Costs[number];

interface CostLinesProps {
  readonly costs: Costs;
  readonly onChange: (costs: Costs | undefined) => void;
  readonly onFault: (id: string, fault: string | undefined) => void;
}

const KINDS = ['COMPENSABLE', 'NOT_COMPENSABLE'] as const;

/** Costs without VAT, the VAT on them, and whether the municipality gets that back. */
export function CostLines({ costs, onChange, onFault }: CostLinesProps) {
  const { t } = useTranslation('apply');
  const keep = (index: number, change: Partial<Line>) =>
    onChange(costs.map((line, at) => (at === index ? { ...line, ...change } : line)));
  const without = (index: number) => {
    const left = costs.filter((_, at) => at !== index);
    onChange(left.length === 0 ? undefined : left);
  };
  return (
    <>
      {costs.map((line, index) => (
        <Group
          key={`${index} of ${costs.length}`}
          id={`costs.${index}`}
          label={t('budget.line', { number: index + 1 })}
        >
          <CentsField
            id={`costs.${index}.netCents`}
            label={t('budget.net')}
            cents={line.netCents}
            onCents={(netCents = 0) => keep(index, { netCents })}
            onFault={onFault}
          />
          <CentsField
            id={`costs.${index}.vatCents`}
            label={t('budget.vat')}
            cents={line.vatCents}
            onCents={(vatCents = 0) => keep(index, { vatCents })}
            onFault={onFault}
          />
          <SelectField
            id={`costs.${index}.vat`}
            label={t('budget.vatKind')}
            choices={KINDS.map((value) => ({ value, label: t(`budget.kind.${value}`) }))}
            value={line.vat}
            onChange={({ target }) => keep(index, { vat: KINDS.find((one) => one === target.value) ?? 'COMPENSABLE' })}
          />
          <Button look="SUBTLE" onClick={() => without(index)}>
            {t('budget.removeLine', { number: index + 1 })}
          </Button>
        </Group>
      ))}
      <Button onClick={() => onChange([...costs, { netCents: 0, vatCents: 0, vat: 'NOT_COMPENSABLE' }])}>
        {t('budget.addLine')}
      </Button>
    </>
  );
}
