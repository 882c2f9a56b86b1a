/** A language in which amounts are written; with each comes its notation. */
export type AmountLanguage = 'nl' | 'en';

/** An amount that was typed or pasted: understood, or refused with why; never read as something else than was meant. */
export type ReadAmount =
  | { readonly kind: 'CENTS'; readonly cents: number }
  /** In Dutch it says one thing and in English another: both in cents. */
  | { readonly kind: 'AMBIGUOUS'; readonly dutch: number; readonly english: number }
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'NEGATIVE' }
  | { readonly kind: 'TOO_PRECISE' }
  | { readonly kind: 'UNREADABLE' };

const GROUPS = { dutch: { group: '.', decimal: ',' }, english: { group: ',', decimal: '.' } } as const;
type Notation = keyof typeof GROUPS;

/**
 * Reads an amount in euros in Dutch (`1.250,50`) or English (`1,250.50`) notation. What only one of them can have
 * written is read as that. `1.250` is grouped in the notation of the page's language and read so; a mark of the other
 * notation before three digits (`1,250` on a Dutch page) may be 1250 or 1.25 and is refused with both readings.
 */
export function parseAmount(text: string, language: AmountLanguage): ReadAmount {
  const bare = text.replace(/[\s\u00a0\u202f]|€|EUR/gi, '').replace(/[.,][-–—]{1,2}$/, '');
  if (bare === '') return { kind: 'EMPTY' };
  if (/^[-−–(]/.test(bare)) return { kind: 'NEGATIVE' };
  if (!/^[\d.,]+$/.test(bare)) return { kind: 'UNREADABLE' };
  return readDigits(bare, language === 'nl' ? 'dutch' : 'english');
}

function readDigits(digits: string, own: Notation): ReadAmount {
  const other: Notation = own === 'dutch' ? 'english' : 'dutch';
  const loneOfOther = new RegExp(`^[1-9]\\d{0,2}\\${GROUPS[other].group}\\d{3}$`);
  if (loneOfOther.test(digits)) return bothReadings(digits, other);
  const read = readIn(digits, own) ?? readIn(digits, other);
  if (read !== undefined) return { kind: 'CENTS', cents: read };
  return /^\d+[.,]\d{3,}$/.test(digits) ? { kind: 'TOO_PRECISE' } : { kind: 'UNREADABLE' };
}

function bothReadings(digits: string, grouped: Notation): ReadAmount {
  const thousands = Number(digits.replace(/[.,]/, '')) * 100;
  const rounded = Math.round(Number(digits.replace(',', '.')) * 100);
  return grouped === 'dutch'
    ? { kind: 'AMBIGUOUS', dutch: thousands, english: rounded }
    : { kind: 'AMBIGUOUS', dutch: rounded, english: thousands };
}

/** Cents, if these digits can have been written in this notation. */
function readIn(digits: string, notation: Notation): number | undefined {
  const { group, decimal } = GROUPS[notation];
  const [, whole = '', cents = ''] =
    new RegExp(`^(\\d+|[1-9]\\d{0,2}(?:\\${group}\\d{3})+)(?:\\${decimal}(\\d{1,2}))?$`).exec(digits) ?? [];
  if (whole === '') return undefined;
  const total = Number(whole.replaceAll(group, '')) * 100 + Number(cents.padEnd(2, '0'));
  return Number.isSafeInteger(total) ? total : undefined;
}
