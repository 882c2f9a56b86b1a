import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.js';
import { nameOfField } from './name-of-field.js';

/** A fault, and the field it is at; without one it is about the whole. */
export interface FormFault {
  readonly id?: string;
  readonly message: string;
}

/** All faults of a form, in the order of the page, each naming its field and leading to it. Has the focus when it appears. */
export function ErrorSummary({ faults }: { readonly faults: readonly FormFault[] }) {
  const { t } = useTranslation('shared');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div
      ref={summary}
      tabIndex={-1}
      role="group"
      aria-labelledby="error-summary-title"
      className="utrecht-alert utrecht-alert--error error-summary"
    >
      <span className="utrecht-alert__icon">
        <Icon name="cross" />
      </span>
      <div className="utrecht-alert__content">
        <h2 id="error-summary-title" className="utrecht-heading-4">
          {t('form.faults', { count: faults.length })}
        </h2>
        <ul>
          {faults.map(({ id, message }) => (
            <li key={`${id ?? ''} ${message}`}>
              {id === undefined ? message : <a href={`#${id}`}>{withName(nameOfField(id), message)}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const withName = (name: string | undefined, message: string) => (name === undefined ? message : `${name}: ${message}`);
