import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Bars, type BarRow } from '../../../shared/ui/picture/bars.js';
import { Legend } from '../../../shared/ui/picture/legend.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import type { RoundFigures } from '../api/figures.js';

type ComponentFigures = RoundFigures['components'][number];

/** What was asked and awarded for each kind of intervention, as bars and in a table. */
export function ByComponent({ components }: { readonly components: readonly ComponentFigures[] }) {
  const { t } = useTranslation('ledger');
  const { t: named } = useTranslation('names');
  const { cents } = useFormats();
  const nameOf = ({ component }: ComponentFigures) => named(`component.${component}`);
  const columns = useColumns(nameOf);
  if (components.length === 0) return null;
  const rows = components.map((one): BarRow => ({
    id: one.component,
    label: nameOf(one),
    amount: t('picture.awardedOf', { awarded: cents(one.awardedCents), requested: cents(one.requestedCents) }),
    pieces: [
      { id: 'REQUESTED', from: 0, to: one.requestedCents, fill: 'OPEN' },
      { id: 'AWARDED', from: 0, to: one.awardedCents, fill: 'SOLID' },
    ],
  }));
  const highest = Math.max(...components.map((one) => Math.max(one.requestedCents, one.awardedCents)));
  return (
    <section aria-labelledby="components">
      <Heading level={2} id="components">
        {t('picture.byComponent')}
      </Heading>
      <Legend
        items={[
          { id: 'AWARDED', fill: 'SOLID', text: t('step.AWARDED') },
          { id: 'REQUESTED', fill: 'OPEN', text: t('step.REQUESTED') },
        ]}
      />
      <Bars text={t('picture.byComponent')} rows={rows} highest={highest} />
      <Table
        caption={t('picture.byComponent')}
        columns={columns}
        rows={components}
        keyOf={({ component }) => component}
      />
    </section>
  );
}

function useColumns(nameOf: (one: ComponentFigures) => string): readonly Column<ComponentFigures>[] {
  const { t } = useTranslation('ledger');
  const { cents, number } = useFormats();
  return [
    { id: 'component', head: t('picture.component'), namesRow: true, cell: nameOf },
    {
      id: 'projects',
      head: t('picture.projects'),
      numeric: true,
      cell: ({ projects }) => number(projects),
      inFile: ({ projects }) => projects,
    },
    {
      id: 'requested',
      head: t('step.REQUESTED'),
      numeric: true,
      cell: ({ requestedCents }) => cents(requestedCents),
      inFile: (one) => ({ cents: one.requestedCents }),
    },
    {
      id: 'awarded',
      head: t('step.AWARDED'),
      numeric: true,
      cell: ({ awardedCents }) => cents(awardedCents),
      inFile: (one) => ({ cents: one.awardedCents }),
    },
  ];
}
