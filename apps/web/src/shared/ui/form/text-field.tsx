import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'react';
import { describedBy, Field, type FieldProps } from './field.js';

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'>;
type AreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'>;

/** One line of text. Takes what react-hook-form's `register` gives. */
export function TextField({
  id,
  label,
  hint,
  error,
  ...input
}: FieldProps & InputProps & { readonly ref?: Ref<HTMLInputElement> }) {
  const field = { id, label, hint, error };
  return (
    <Field {...field}>
      <input
        type="text"
        {...input}
        {...{ id, 'aria-describedby': describedBy(field), 'aria-invalid': error !== undefined || undefined }}
        className="utrecht-textbox utrecht-textbox--html-input"
      />
    </Field>
  );
}

/** More lines of text. Takes what react-hook-form's `register` gives. */
export function TextAreaField({
  id,
  label,
  hint,
  error,
  ...area
}: FieldProps & AreaProps & { readonly ref?: Ref<HTMLTextAreaElement> }) {
  const field = { id, label, hint, error };
  return (
    <Field {...field}>
      <textarea
        rows={5}
        {...area}
        {...{ id, 'aria-describedby': describedBy(field), 'aria-invalid': error !== undefined || undefined }}
        className="utrecht-textarea utrecht-textarea--html-textarea"
      />
    </Field>
  );
}
