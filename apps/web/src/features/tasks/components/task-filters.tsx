import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../shared/ui/form/select-field.js';
import { TextField } from '../../../shared/ui/form/text-field.js';
import type { Task } from '../api/tasks.js';
import type { TaskFilter } from './found-tasks.js';

interface TaskFiltersProps {
  readonly tasks: readonly Task[];
  readonly filter: TaskFilter;
  readonly onChange: (change: Partial<TaskFilter>) => void;
}

/** What the work is narrowed to and sorted by; the list of kinds names only what there is. */
export function TaskFilters({ tasks, filter: { q, kind, sort }, onChange }: TaskFiltersProps) {
  const { t } = useTranslation('tasks');
  const kinds = [...new Set(tasks.map((task) => task.kind))].map((value) => ({ value, label: t(`kind.${value}`) }));
  const sorts = [
    { value: 'due', label: t('filter.byDue') },
    { value: 'municipality', label: t('filter.byMunicipality') },
  ];
  return (
    <div className="filters" role="search" aria-label={t('filter.label')}>
      <TextField
        {...{ id: 'q', type: 'search', label: t('filter.search'), value: q }}
        onChange={({ target }) => onChange({ q: target.value })}
      />
      <SelectField
        {...{ id: 'filter-kind', label: t('filter.kind'), value: kind }}
        choices={[{ value: '', label: t('filter.all') }, ...kinds]}
        onChange={({ target }) => onChange({ kind: target.value })}
      />
      <SelectField
        {...{ id: 'sort', label: t('filter.sort'), value: sort, choices: sorts }}
        onChange={({ target }) => onChange({ sort: target.value })}
      />
    </div>
  );
}
