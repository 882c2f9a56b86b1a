import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { TextField } from '../../../shared/ui/form/text-field.js';
import type { RegionalReach } from '../api/reach.js';
import { MunicipalitiesTable } from './municipalities-table.js';
import { shownMunicipalities, type ReachFilter } from './reach-rows.js';

interface MunicipalitiesProps {
  readonly reach: RegionalReach;
  readonly filter: ReachFilter;
  readonly onChange: (change: Partial<ReachFilter>) => void;
}

/** The municipalities that take part, to narrow and to sort. */
export function Municipalities({ reach: { regions, municipalities }, filter, onChange }: MunicipalitiesProps) {
  const { t } = useTranslation('reach');
  const shown = shownMunicipalities(municipalities, filter);
  if (municipalities.length === 0) return <EmptyState title={t('none')} />;
  return (
    <>
      <Filters regions={regions} filter={filter} onChange={onChange} />
      <p className="utrecht-paragraph" role="status">
        {t('found', { count: shown.length, reached: shown.filter(({ reached }) => reached).length })}
      </p>
      {shown.length > 0 && (
        <MunicipalitiesTable
          {...{ rows: shown, regions }}
          sorting={{ by: filter.sort, descending: filter.order === 'down' }}
          onSort={({ by, descending }) => onChange({ sort: by, order: descending ? 'down' : '' })}
        />
      )}
    </>
  );
}

interface FiltersProps extends Pick<RegionalReach, 'regions'>, Pick<MunicipalitiesProps, 'filter' | 'onChange'> {}

function Filters({ regions, filter, onChange }: FiltersProps) {
  const { t } = useTranslation('reach');
  return (
    <div className="filters" role="search" aria-label={t('filter.label')}>
      <TextField
        id="q"
        type="search"
        label={t('filter.q')}
        value={filter.q}
        onChange={({ target }) => onChange({ q: target.value })}
      />
      <SelectField
        id="region"
        label={t('filter.region')}
        choices={[
          { value: '', label: t('filter.all') },
          ...regions.map(({ code: value, name: label }) => ({ value, label })),
        ]}
        value={filter.region}
        onChange={({ target }) => onChange({ region: target.value })}
      />
      <SelectField
        id="reached"
        label={t('filter.reached')}
        choices={[
          { value: '', label: t('filter.all') },
          { value: 'yes', label: t('reached.yes') },
          { value: 'no', label: t('reached.no') },
        ]}
        value={filter.reached}
        onChange={({ target }) => onChange({ reached: target.value })}
      />
    </div>
  );
}
