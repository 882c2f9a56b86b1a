import type { Ref, SelectHTMLAttributes } from 'react';
import { describedBy, Field, type FieldProps } from './field.js';

/** Something to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends FieldProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className'> {
  readonly choices: readonly Choice[];
  readonly ref?: Ref<HTMLSelectElement>;
}

/** One out of many; for fewer than eight choices a RadioGroup is easier. */
export function SelectField({ id, label, hint, error, choices, ...select }: SelectFieldProps) {
  const field = { id, label, hint, error };
  return (
    <Field {...field}>
      <select
        {...select}
        {...{ id, 'aria-describedby': describedBy(field), 'aria-invalid': error !== undefined || undefined }}
        className="utrecht-select utrecht-select--html-select"
      >
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
