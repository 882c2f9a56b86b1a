import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { centsForField } from '../../../shared/format/amount.js';
import { useLanguage } from '../../../shared/i18n/use-language.js';
import { AmountField, useReadAmount } from '../../../shared/ui/form/amount-field.js';

interface CentsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly cents: number | undefined;
  /** What was read; undefined while it is empty or cannot be read. */
  readonly onCents: (cents: number | undefined) => void;
  /** A text that cannot be read as an amount, with why; undefined as soon as it can. */
  readonly onFault: (id: string, fault: string | undefined) => void;
  readonly error?: string | undefined;
}

/** An amount of a draft. What cannot be read is kept as it was typed, and never counted. */
export function CentsField({ id, cents, onCents, onFault, ...field }: CentsFieldProps) {
  const [language] = useLanguage();
  const key = `ronde.typed ${useLocation().pathname} ${id}`;
  const [text, setText] = useState(
    () => sessionStorage.getItem(key) ?? (cents === undefined ? '' : centsForField(cents, language)),
  );
  const { read, fault } = useReadAmount(text);
  const value = read.kind === 'CENTS' ? read.cents : undefined;
  useEffect(() => {
    if (fault === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    onFault(id, fault);
    if (value !== cents) onCents(value);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is typed changes the draft
  }, [value, fault, text]);
  return <AmountField {...field} id={id} value={text} onChange={setText} />;
}
