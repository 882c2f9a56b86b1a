import { useTranslation } from 'react-i18next';
import { SelectField, type Choice } from '../../../shared/ui/form/select-field.js';
import { TextField } from '../../../shared/ui/form/text-field.js';
import type { BoardFile } from '../../../shared/rounds/board.js';
import { occurring, partiesOf, type BoardFilter } from './board-rows.js';
import { usePartyName } from '../../../shared/person/use-party-name.js';

interface BoardFiltersProps {
  readonly files: readonly BoardFile[];
  readonly filter: BoardFilter;
  readonly onChange: (change: Partial<BoardFilter>) => void;
}

/** What the files are narrowed to; each list names only what occurs. */
export function BoardFilters({ files, filter, onChange }: BoardFiltersProps) {
  const { t } = useTranslation('board');
  const choices = useChoices(files);
  return (
    <div className="filters" role="search" aria-label={t('filter.label')}>
      <TextField
        id="q"
        type="search"
        label={t('filter.search')}
        value={filter.q}
        onChange={({ target }) => onChange({ q: target.value })}
      />
      {(['phase', 'component', 'waits'] as const).map((name) => (
        <SelectField
          key={name}
          id={`filter-${name}`}
          label={t(`filter.${name}`)}
          choices={[{ value: '', label: t('filter.all') }, ...choices[name]]}
          value={filter[name]}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      ))}
    </div>
  );
}

function useChoices(files: readonly BoardFile[]): Readonly<Record<'phase' | 'component' | 'waits', readonly Choice[]>> {
  const { t: ofFile } = useTranslation('names');
  const nameOfParty = usePartyName();
  return {
    phase: occurring(files, ({ phase }) => [phase]).map((value) => ({ value, label: ofFile(`phase.${value}`) })),
    component: occurring(files, ({ components }) => components).map((value) => ({
      ...{ value, label: ofFile(`component.${value}`) },
    })),
    waits: partiesOf(files).map((value) => ({ value, label: nameOfParty(value) })),
  };
}
