import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Bars, type BarRow } from '../../../shared/ui/picture/bars.js';
import { Legend } from '../../../shared/ui/picture/legend.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import type { Scenario, Scenarios } from '../api/scenarios.js';

/** Each scenario in all: a bar within what was advised, and a table. */
export function ScenariosInAll({ found }: { readonly found: Scenarios }) {
  const { t } = useTranslation('scenarios');
  const { cents } = useFormats();
  const columns = useColumns(found);
  const { advisedCents, availableCents } = found;
  const rows = found.scenarios.map(({ strategy, totalCents }): BarRow => {
    const advised = { id: 'advised', from: 0, to: advisedCents, fill: 'OPEN' as const };
    const given = { id: 'given', from: 0, to: totalCents ?? 0, fill: 'SOLID' as const };
    const amount = totalCents === null ? t('doesNotFit') : cents(totalCents);
    return { id: strategy, label: t(`strategy.${strategy}`), amount, pieces: [advised, given] };
  });
  return (
    <>
      <Legend
        items={[
          { id: 'given', fill: 'SOLID', text: t('given') },
          { id: 'advised', fill: 'OPEN', text: t('advised') },
        ]}
      />
      <Bars
        text={t('inAllText', { advised: cents(advisedCents), available: cents(availableCents) })}
        rows={rows}
        highest={Math.max(advisedCents, availableCents)}
      />
      <Table caption={t('inAll')} columns={columns} rows={found.scenarios} keyOf={({ strategy }) => strategy} />
    </>
  );
}

function useColumns({ advisedCents, availableCents }: Scenarios): readonly Column<Scenario>[] {
  const { t } = useTranslation('scenarios');
  const { cents, number } = useFormats();
  const amount = (id: string, head: string, of: (totalCents: number) => number): Column<Scenario> => ({
    ...{ id, head },
    numeric: true,
    cell: ({ totalCents }) => (totalCents === null ? t('doesNotFit') : cents(of(totalCents))),
    inFile: ({ totalCents }) => (totalCents === null ? t('doesNotFit') : { cents: of(totalCents) }),
  });
  return [
    { id: 'scenario', head: t('scenario'), namesRow: true, cell: ({ strategy }) => t(`strategy.${strategy}`) },
    amount('total', t('total'), (totalCents) => totalCents),
    amount('lessThanAdvised', t('lessThanAdvised'), (totalCents) => advisedCents - totalCents),
    amount('left', t('left'), (totalCents) => availableCents - totalCents),
    {
      id: 'cut',
      head: t('cutMunicipalities'),
      numeric: true,
      cell: ({ totalCents, cutMunicipalities }) => (totalCents === null ? '–' : number(cutMunicipalities)),
      inFile: ({ totalCents, cutMunicipalities }) => (totalCents === null ? undefined : cutMunicipalities),
    },
  ];
}
