import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format/use-formats.js';
import { Table, type Column } from '../../../shared/ui/table.js';
import type { ReachedRegion } from '../api/reach.js';
import { shadeOf } from './shade-of.js';
import { TILES } from './tile-layout.js';

const shareOf = ({ reached, municipalities }: ReachedRegion) =>
  Math.round((1000 * reached) / Math.max(1, municipalities)) / 10;

/** The same figures as on the tile map, with the names that its letters stand for. */
export function RegionsTable({ regions }: { readonly regions: readonly ReachedRegion[] }) {
  const { t } = useTranslation('reach');
  const { number } = useFormats();
  const counts = (['reached', 'takingPart', 'municipalities'] as const).map((id): Column<ReachedRegion> => ({
    ...{ id, head: t(`regions.${id}`), numeric: true },
    cell: (region) => number(region[id]),
    inFile: (region) => region[id],
  }));
  const columns: readonly Column<ReachedRegion>[] = [
    { id: 'name', head: t('regions.region'), namesRow: true, cell: ({ name }) => name },
    {
      ...{ id: 'short', head: t('regions.short') },
      cell: ({ code }) => TILES.find((tile) => tile.code === code)?.short ?? code,
    },
    ...counts,
    {
      ...{ id: 'share', head: t('regions.share'), numeric: true, inFile: shareOf },
      cell: (region) => `${number(shareOf(region))} %`,
    },
    { id: 'shade', head: t('regions.shade'), cell: (region) => t(`shade.${shadeOf(region)}`) },
  ];
  return <Table caption={t('regions.caption')} columns={columns} rows={regions} keyOf={({ code }) => code} />;
}
