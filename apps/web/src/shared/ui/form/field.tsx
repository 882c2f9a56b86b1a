import type { ReactNode } from 'react';
import { Icon } from '../icon.js';

/** What every field has. */
export interface FieldProps {
  /** Also the place that the error summary leads to; the name of the field as the API calls it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
}

/** Ids that tie an input to its hint and its error. */
export function describedBy({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Label, hint and error around one input. */
export function Field({ id, label, hint, error, children }: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className={`utrecht-form-field${error === undefined ? '' : ' utrecht-form-field--invalid'}`}>
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
        </label>
      </div>
      <HintAndError id={id} hint={hint} error={error} />
      <div className="utrecht-form-field__input">{children}</div>
    </div>
  );
}

/** The hint and the error of a field or a group of them. */
export function HintAndError({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <div id={`${id}-error`} className="utrecht-form-field-error-message field-error">
          <Icon name="warning" />
          {error}
        </div>
      )}
    </>
  );
}
