import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Bars, type BarRow } from '../../../shared/ui/picture/bars.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import type { RequestedToAwarded } from '../api/figures.js';
import { waterfallSteps, type WaterfallStep } from './waterfall-steps.js';

/** From what was requested to what is awarded, step by step, and the same in a table. */
export function Waterfall({ course }: { readonly course: RequestedToAwarded }) {
  const { t } = useTranslation('ledger');
  const { cents } = useFormats();
  const steps = waterfallSteps(course);
  const columns: readonly Column<WaterfallStep>[] = [
    { id: 'step', head: t('picture.step'), namesRow: true, cell: ({ name }) => t(`step.${name}`) },
    {
      id: 'cents',
      head: t('account.cents'),
      numeric: true,
      cell: (step) => cents(step.cents),
      inFile: (step) => ({ cents: step.cents }),
    },
  ];
  const rows = steps.map(({ name, cents: amount, from, to }): BarRow => {
    const whole = name === 'REQUESTED' || name === 'AWARDED';
    const pieces = [{ id: name, from, to, fill: whole ? ('SOLID' as const) : ('STRIPED' as const) }];
    return { id: name, label: t(`step.${name}`), amount: cents(amount), pieces };
  });
  const text = t('picture.waterfallText', {
    requested: cents(course.requestedCents),
    awarded: cents(course.awardedCents),
  });
  return (
    <section aria-labelledby="waterfall">
      <Heading level={2} id="waterfall">
        {t('picture.waterfall')}
      </Heading>
      <Bars text={text} rows={rows} highest={Math.max(...steps.map(({ to }) => to))} />
      <Table caption={t('picture.waterfall')} columns={columns} rows={steps} keyOf={({ name }) => name} />
    </section>
  );
}
