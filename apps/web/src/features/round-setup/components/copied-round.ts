import type { Round } from '../../../shared/rounds/rounds.js';
import { centsForField } from '../../../shared/format/amount.js';
import type { Language } from '../../../shared/i18n/language.js';
import { partsOf } from '../../../shared/ui/form/date-parts.js';
import type { FrameworkPreset } from '../api/framework-presets.js';
import { LISTS, NUMBERS, type RoundSource, type TypedRound } from './round-to-draft.js';
import { DATE_NAMES, type DateName } from './suggested-dates.js';

/** The constants of an earlier round, as far as a new one takes them over. */
interface Constants extends Record<string, unknown> {
  readonly year: number;
  readonly ceilingCents: number;
  readonly reserveCents: number;
  readonly budgetYears?: readonly {
    readonly year: number;
    readonly ceilingCents: number;
    readonly reserveCents: number;
  }[];
  readonly dates: Readonly<Record<DateName, string>>;
  readonly intervals: Readonly<Record<string, number | readonly number[]>>;
  readonly notification?: TypedRound['notification'];
}

/** What each round says anew: these stand in the form, or follow from its year. */
const OF_EACH_ROUND = [
  ...['roundId', 'year', 'title', 'ceilingCents', 'reserveCents', 'budgetYears', 'dates', 'intervals'],
  ...['holidays', 'notification', 'rehearsal', 'illustrative', 'clock'],
];

/** How the choice of an earlier round is written; frameworks have no sign like it in their codes. */
export const codeOfRound = (roundId: string): string => `round:${roundId}`;

/** The earlier round a choice names; undefined for a framework. */
export function roundOfCode(code: string): string | undefined {
  return code.startsWith('round:') ? code.slice('round:'.length) : undefined;
}

/** An earlier round as something to set up another one from, in `year`: its budget years come as much later. */
export function sourceOf({ roundId, terms }: Pick<Round, 'roundId' | 'terms'>, year: number | undefined): RoundSource {
  const known = constantsOf(terms);
  const kept = Object.entries(known).filter(([name]) => !OF_EACH_ROUND.includes(name));
  const later = year === undefined ? 0 : year - known.year;
  return {
    code: codeOfRound(roundId),
    terms: Object.fromEntries(kept) as unknown as FrameworkPreset['terms'],
    budgetYears: (known.budgetYears ?? []).map((one) => one.year + later),
  };
}

/** Its money, lengths and way to notify, as they are typed. */
export function filledFrom(
  { terms }: Pick<Round, 'terms'>,
  language: Language,
): Pick<TypedRound, 'texts' | 'notification'> {
  const { ceilingCents, reserveCents, budgetYears = [], intervals, notification = 'AT_ONCE' } = constantsOf(terms);
  const amount = (cents: number) => centsForField(cents, language);
  const lengths = [...NUMBERS, ...LISTS].map((name) => [
    `intervals.${name}`,
    [intervals[name] ?? []].flat().join(', '),
  ]);
  const ofYears = budgetYears.flatMap((one, index) => [
    [`budgetYears.${index}.ceilingCents`, amount(one.ceilingCents)],
    [`budgetYears.${index}.reserveCents`, amount(one.reserveCents)],
  ]);
  const money = [
    ['ceilingCents', amount(ceilingCents)],
    ['reserveCents', amount(reserveCents)],
  ];
  return { texts: Object.fromEntries([...money, ...ofYears, ...lengths]) as TypedRound['texts'], notification };
}

/** Its dates, as many years later as the new round is. */
export function datesLater({ terms }: Pick<Round, 'terms'>, year: number): TypedRound['dates'] {
  const known = constantsOf(terms);
  const later = (name: DateName) => partsOf(yearsLater(known.dates[name], year - known.year));
  return Object.fromEntries(DATE_NAMES.map((name) => [name, later(name)]));
}

/** The same day in another year; 29 February is the 28th where there is none. */
export function yearsLater(date: string, years: number): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const moved = `${Number(year) + years}-${month}-${day}`;
  const exists = new Date(`${moved}T12:00:00Z`).getUTCDate() === Number(day);
  return exists ? moved : `${Number(year) + years}-02-28`;
}

const constantsOf = (terms: Round['terms']): Constants => terms as unknown as Constants;
