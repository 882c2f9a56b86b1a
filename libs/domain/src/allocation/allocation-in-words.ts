import type { Bilingual } from '../calendar/language.js';
import { formatEuro } from '../money/amount-text.js';
import type { Cents } from '../vocabulary.js';
import type { AllocationStrategy } from './allocation.js';
import type { Division, Ratio } from './divide-by-weight.js';

/** The figures an explanation needs. */
export interface AllocationFigures {
  readonly strategy: AllocationStrategy;
  readonly advisedCents: Cents;
  readonly availableCents: Cents;
  readonly totalCents: Cents;
  readonly division: Division;
}

const DECIMALS = 6;

/** A ratio cut off (not rounded) after six decimals, so that it never reads as more than it is. */
function decimal({ numerator, denominator }: Ratio): string {
  const scale = 10n ** BigInt(DECIMALS);
  const scaled = (numerator * scale) / denominator;
  return `${scaled / scale}.${String(scaled % scale).padStart(DECIMALS, '0')}`;
}

/** The factor as people read it: `0,716629`; `1` when nothing was cut. */
export function factorInWords({ division: { factor } }: AllocationFigures): Bilingual {
  const text = factor ? decimal(factor) : '1';
  return { nl: text.replace('.', ','), en: text };
}

function howDivided(figures: AllocationFigures): Bilingual {
  const factor = factorInWords(figures);
  if (!figures.division.factor) {
    return { nl: 'Elk project krijgt het geadviseerde bedrag.', en: 'Each project gets the advised amount.' };
  }
  const rest = {
    nl: 'naar beneden afgerond op de cent; de overgebleven centen gaan naar de grootste resten.',
    en: 'rounded down to the cent; the cents left go to the largest remainders.',
  };
  if (figures.strategy === 'PRO_RATA') {
    return {
      nl: `Elk project krijgt zijn geadviseerde bedrag maal ${factor.nl}, ${rest.nl}`,
      en: `Each project gets its advised amount times ${factor.en}, ${rest.en}`,
    };
  }
  return {
    nl: `Elk project krijgt zijn geadviseerde bedrag maal zijn gewicht maal ${factor.nl}, ten hoogste het geadviseerde bedrag, ${rest.nl}`,
    en: `Each project gets its advised amount times its weight times ${factor.en}, at most the advised amount, ${rest.en}`,
  };
}

/** Says what was advised, what there was, and how the one became the other. */
export function explainAllocation(figures: AllocationFigures): Bilingual {
  const [advised, available, total] = [figures.advisedCents, figures.availableCents, figures.totalCents].map(
    formatEuro,
  );
  const how = howDivided(figures);
  return {
    nl: `Geadviseerd is ${advised}, beschikbaar ${available}. ${how.nl} Verdeeld wordt ${total}.`,
    en: `Advised is ${advised}, available ${available}. ${how.en} Divided is ${total}.`,
  };
}
