import { parseAmount } from '@ronde/contracts/amounts';
import type { Language } from '../../../shared/i18n/language.js';
import { dateOfParts, type DateParts } from '../../../shared/ui/form/date-parts.js';
import type { RoundToDraft } from '../api/draft-round.js';
import type { FrameworkPreset } from '../api/framework-presets.js';
import { DATE_NAMES, type DateName } from './suggested-dates.js';

/** What a round is set up from: a framework that was used before, or a whole earlier round. */
export interface RoundSource {
  readonly code: string;
  readonly terms: FrameworkPreset['terms'];
  readonly budgetYears: readonly number[];
}

/** What is typed in the form; ids of its fields are the names the API gives them. */
export interface TypedRound {
  readonly preset: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly dates: Readonly<Partial<Record<DateName, DateParts>>>;
  readonly notification: 'AT_ONCE' | 'AFTER_ANNOUNCEMENT';
  readonly rehearsal: boolean;
  readonly startsOn: DateParts;
}

export const NO_DATE: DateParts = { day: '', month: '', year: '' };

/** An empty form, with the lengths of the round of 2022. */
export const EMPTY_ROUND: TypedRound = {
  preset: 'R22_ANNUAL',
  texts: {
    reserveCents: '0',
    'intervals.supplementDays': '14',
    'intervals.coAssessmentWorkingDays': '30',
    'intervals.remindWorkingDaysBefore': '10, 2',
    'intervals.remindWorkingDaysAfter': '3',
    'intervals.escalateWorkingDaysAfter': '10',
  },
  dates: {},
  notification: 'AT_ONCE',
  rehearsal: false,
  startsOn: NO_DATE,
};

export type TypingFault = 'EMPTY' | 'AMOUNT' | 'DATE' | 'NUMBER' | 'NUMBERS';

/** A round that can be sent, or what must be mended first, in the order of the form. */
export interface ReadRound {
  readonly round?: RoundToDraft;
  readonly faults: readonly { readonly id: string; readonly fault: TypingFault }[];
}

/** The year that is typed, once it is one. */
export function yearOf({ texts }: Pick<TypedRound, 'texts'>): number | undefined {
  return /^20\d\d$/.test(texts['year'] ?? '') ? Number(texts['year']) : undefined;
}

/** Fields of the form in their order; amounts of a year stand where the whole amounts stand otherwise. */
export function fieldsOf(preset: RoundSource, { rehearsal }: Pick<TypedRound, 'rehearsal'>): readonly string[] {
  return [
    ...['year', 'roundId', 'title'],
    ...amountIds(preset),
    ...DATE_NAMES.map((name) => `dates.${name}`),
    ...NUMBERS.map((name) => `intervals.${name}`),
    ...LISTS.map((name) => `intervals.${name}`),
    ...(rehearsal ? ['clock'] : []),
  ];
}

/** Where the ceiling and the reserve are filled in: for the whole round, or for each of its years. */
export function amountIds({ budgetYears }: Pick<RoundSource, 'budgetYears'>): readonly string[] {
  if (budgetYears.length === 0) return ['ceilingCents', 'reserveCents'];
  return budgetYears.flatMap((_, index) => [`budgetYears.${index}.ceilingCents`, `budgetYears.${index}.reserveCents`]);
}

export const NUMBERS = ['supplementDays', 'coAssessmentWorkingDays', 'escalateWorkingDaysAfter'] as const;
export const LISTS = ['remindWorkingDaysBefore', 'remindWorkingDaysAfter'] as const;

/** Reads what was typed. */
export function readRound(typed: TypedRound, preset: RoundSource, language: Language): ReadRound {
  const read = new Map(fieldsOf(preset, typed).map((id) => [id, readField(id, typed, language)]));
  const faults = [...read].flatMap(([id, { fault }]) => (fault === undefined ? [] : [{ id, fault }]));
  const values = new Map([...read].map(([id, { value }]) => [id, value]));
  return faults.length > 0 ? { faults } : { faults, round: roundOf(values, typed, preset) };
}

type Read = { readonly value?: string | number | readonly number[]; readonly fault?: TypingFault };

function readField(id: string, typed: TypedRound, language: Language): Read {
  const [group = '', name = ''] = id.split('.');
  if (id === 'clock' || group === 'dates') {
    const date = dateOfParts((id === 'clock' ? typed.startsOn : typed.dates[name as DateName]) ?? NO_DATE);
    return date === undefined ? { fault: 'DATE' } : { value: date };
  }
  const text = (typed.texts[id] ?? '').trim();
  if (LISTS.some((list) => list === name)) return readNumbers(text);
  if (text === '') return { fault: 'EMPTY' };
  if (id.endsWith('Cents')) {
    const amount = parseAmount(text, language);
    return amount.kind === 'CENTS' ? { value: amount.cents } : { fault: 'AMOUNT' };
  }
  if (id === 'year' || group === 'intervals') return /^\d+$/.test(text) ? { value: Number(text) } : { fault: 'NUMBER' };
  return { value: text };
}

function readNumbers(text: string): Read {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  return parts.every((part) => /^\d+$/.test(part)) ? { value: parts.map(Number) } : { fault: 'NUMBERS' };
}

function roundOf(values: ReadonlyMap<string, Read['value']>, typed: TypedRound, preset: RoundSource): RoundToDraft {
  const number = (id: string) => Number(values.get(id));
  const text = (id: string) => String(values.get(id));
  const budgetYears = preset.budgetYears.map((year, index) => ({
    year,
    ceilingCents: number(`budgetYears.${index}.ceilingCents`),
    reserveCents: number(`budgetYears.${index}.reserveCents`),
  }));
  const whole = (name: 'ceilingCents' | 'reserveCents') =>
    budgetYears.length === 0 ? number(name) : budgetYears.reduce((sum, year) => sum + year[name], 0);
  const inGroup = (group: string, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, values.get(`${group}.${name}`)]));
  return {
    ...preset.terms,
    year: number('year'),
    roundId: text('roundId'),
    title: text('title'),
    ceilingCents: whole('ceilingCents'),
    reserveCents: whole('reserveCents'),
    ...(budgetYears.length > 0 && { budgetYears }),
    dates: inGroup('dates', DATE_NAMES) as RoundToDraft['dates'],
    intervals: inGroup('intervals', [...NUMBERS, ...LISTS]) as RoundToDraft['intervals'],
    notification: typed.notification,
    rehearsal: typed.rehearsal,
    illustrative: false,
    ...(typed.rehearsal && { clock: { mode: 'conducted' as const, now: `${text('clock')}T08:00:00.000Z` } }),
  };
}
