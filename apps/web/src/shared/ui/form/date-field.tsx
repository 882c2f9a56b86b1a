import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats.js';
import { Group } from './choice-group.js';
import { dateOfParts, type DateParts } from './date-parts.js';
import type { FieldProps } from './field.js';

interface DateFieldProps extends FieldProps {
  readonly value: DateParts;
  readonly onChange: (parts: DateParts) => void;
}

const PARTS = ['day', 'month', 'year'] as const;

/** A date that somebody knows, in three numbers; says which day of the week it is. */
export function DateField({ id, value, onChange, error, ...group }: DateFieldProps) {
  const { t } = useTranslation('shared');
  const { date: written } = useFormats();
  const date = dateOfParts(value);
  return (
    <Group id={id} error={error} {...group}>
      <div className="date-field">
        {PARTS.map((part, index) => {
          const inputId = index === 0 ? id : `${id}-${part}`;
          return (
            <div key={part}>
              <label htmlFor={inputId}>{t(`date.${part}`)}</label>
              <input
                id={inputId}
                className="utrecht-textbox utrecht-textbox--html-input"
                inputMode="numeric"
                autoComplete="off"
                size={part === 'year' ? 4 : 2}
                maxLength={part === 'year' ? 4 : 2}
                aria-invalid={error !== undefined || undefined}
                value={value[part]}
                onChange={(event) => onChange({ ...value, [part]: event.target.value })}
              />
            </div>
          );
        })}
      </div>
      <span role="status">{date !== undefined && written(date)}</span>
    </Group>
  );
}
