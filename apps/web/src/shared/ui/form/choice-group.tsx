import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { describedBy, HintAndError, type FieldProps } from './field.js';
import type { Choice } from './select-field.js';

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className' | 'type' | 'value'>;

interface ChoiceGroupProps extends FieldProps {
  readonly choices: readonly (Choice & { readonly hint?: string })[];
  /** The values that are chosen, where the form keeps them itself. */
  readonly chosen?: readonly string[];
  /** What every input gets, such as what react-hook-form's `register` gives. */
  readonly input: InputProps & { readonly ref?: Ref<HTMLInputElement> };
}

/** Exactly one out of a few. The error summary leads to the first. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <Choices {...props} type="radio" />;
}

/** None, one or more out of a few. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <Choices {...props} type="checkbox" />;
}

function Choices(props: ChoiceGroupProps & { readonly type: 'radio' | 'checkbox' }) {
  const { id, label, hint, error, choices, chosen, input, type } = props;
  return (
    <Group id={id} label={label} hint={hint} error={error}>
      {choices.map(({ value, label: text, hint: about }, index) => {
        const inputId = index === 0 ? id : `${id}-${value}`;
        const look =
          type === 'radio'
            ? 'utrecht-radio-button utrecht-radio-button--html-input'
            : 'utrecht-checkbox utrecht-checkbox--html-input';
        return (
          <div key={value} className="choice">
            <input
              {...input}
              {...(chosen && { checked: chosen.includes(value) })}
              {...{ id: inputId, type, value, className: look }}
            />
            <label htmlFor={inputId}>
              {text}
              {about !== undefined && <span className="choice__hint">{about}</span>}
            </label>
          </div>
        );
      })}
    </Group>
  );
}

/** Fields that belong together under one question. */
export function Group({ id, label, hint, error, children }: FieldProps & { readonly children: ReactNode }) {
  return (
    <fieldset
      className={`field-group${error === undefined ? '' : ' field-group--invalid'}`}
      aria-describedby={describedBy({ id, hint, error })}
    >
      <legend className="utrecht-form-label">{label}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
