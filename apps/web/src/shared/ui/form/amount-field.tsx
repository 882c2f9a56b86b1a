import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseAmount, type ReadAmount } from '@ronde/contracts/amounts';
import { useFormats } from '../../format/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { afterPress } from './after-press.js';
import type { FieldProps } from './field.js';
import { TextField } from './text-field.js';

interface AmountFieldProps extends FieldProps {
  /** What stands in the field, as it was typed. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** An amount in euros: says below the field how it was read, or why it cannot be read, as soon as one leaves it. */
export function AmountField({ value, onChange, hint, error, ...field }: AmountFieldProps) {
  const [left, setLeft] = useState(value !== '');
  const { read, fault } = useReadAmount(value);
  const { cents } = useFormats();
  const { t } = useTranslation('shared');
  const readAs = left && read.kind === 'CENTS' ? t('amount.readAs', { amount: cents(read.cents) }) : undefined;
  return (
    <div className="amount-field">
      <TextField
        {...field}
        hint={hint}
        error={error ?? (left ? fault : undefined)}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onFocus={() => setLeft(false)}
        onBlur={() => afterPress(() => setLeft(true))}
      />
      <span className="amount-field__read" role="status">
        {readAs}
      </span>
    </div>
  );
}

/** How a typed amount is read, and the sentence for one that cannot be. */
export function useReadAmount(text: string): { readonly read: ReadAmount; readonly fault?: string } {
  const [language] = useLanguage();
  const { t } = useTranslation('shared');
  const { cents } = useFormats();
  const read = parseAmount(text, language);
  if (read.kind === 'CENTS' || read.kind === 'EMPTY') return { read };
  if (read.kind !== 'AMBIGUOUS') return { read, fault: t(`amount.fault.${read.kind}`) };
  return { read, fault: t('amount.fault.AMBIGUOUS', { dutch: cents(read.dutch), english: cents(read.english) }) };
}
