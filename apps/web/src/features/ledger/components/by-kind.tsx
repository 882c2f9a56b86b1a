import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Bars, type BarRow } from '../../../shared/ui/picture/bars.js';
import { Legend } from '../../../shared/ui/picture/legend.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import type { RoundFigures } from '../api/figures.js';

interface Kind {
  readonly id: string;
  readonly name: string;
  readonly projects: number;
  readonly requestedCents: number;
  readonly awardedCents: number;
}

/** What was asked and awarded for each component of the framework. */
export function ByComponent({ components }: Pick<RoundFigures, 'components'>) {
  const { t: named } = useTranslation('names');
  const kinds = components.map((one) => ({ ...one, id: one.component, name: named(`component.${one.component}`) }));
  return <ByKind by="component" kinds={kinds} />;
}

/** The same for each type of intervention; nothing in a round in which no project names one. */
export function ByIntervention({ interventions }: Pick<RoundFigures, 'interventions'>) {
  const { t: named } = useTranslation('names');
  if (interventions.every(({ intervention }) => intervention === null)) return null;
  const kinds = interventions.map((one) => {
    const id = one.intervention ?? 'NONE';
    return { ...one, id, name: named(`intervention.${id}`) };
  });
  return <ByKind by="intervention" kinds={kinds} />;
}

const CAPTIONS = { component: 'picture.byComponent', intervention: 'picture.byIntervention' } as const;

/** As bars and in a table. */
function ByKind({ by, kinds }: { readonly by: keyof typeof CAPTIONS; readonly kinds: readonly Kind[] }) {
  const { t } = useTranslation('ledger');
  const { cents } = useFormats();
  const columns = useColumns(by);
  if (kinds.length === 0) return null;
  const caption = t(CAPTIONS[by]);
  const rows = kinds.map((one): BarRow => ({
    id: one.id,
    label: one.name,
    amount: t('picture.awardedOf', { awarded: cents(one.awardedCents), requested: cents(one.requestedCents) }),
    pieces: [
      { id: 'REQUESTED', from: 0, to: one.requestedCents, fill: 'OPEN' },
      { id: 'AWARDED', from: 0, to: one.awardedCents, fill: 'SOLID' },
    ],
  }));
  const highest = Math.max(...kinds.map((one) => Math.max(one.requestedCents, one.awardedCents)));
  return (
    <section aria-labelledby={`by-${by}`}>
      <Heading level={2} id={`by-${by}`}>
        {caption}
      </Heading>
      <Legend
        items={[
          { id: 'AWARDED', fill: 'SOLID', text: t('step.AWARDED') },
          { id: 'REQUESTED', fill: 'OPEN', text: t('step.REQUESTED') },
        ]}
      />
      <Bars text={caption} rows={rows} highest={highest} />
      <Table caption={caption} columns={columns} rows={kinds} keyOf={({ id }) => id} />
    </section>
  );
}

function useColumns(by: keyof typeof CAPTIONS): readonly Column<Kind>[] {
  const { t } = useTranslation('ledger');
  const { cents, number } = useFormats();
  const amount = (id: 'requestedCents' | 'awardedCents', head: string): Column<Kind> => ({
    ...{ id, head, numeric: true },
    cell: ({ [id]: value }) => cents(value),
    inFile: ({ [id]: value }) => ({ cents: value }),
  });
  return [
    { id: by, head: t(`picture.${by}`), namesRow: true, cell: ({ name }) => name },
    {
      ...{ id: 'projects', head: t('picture.projects'), numeric: true },
      cell: ({ projects }) => number(projects),
      inFile: ({ projects }) => projects,
    },
    amount('requestedCents', t('step.REQUESTED')),
    amount('awardedCents', t('step.AWARDED')),
  ];
}
