import { type AwardLine, dueInYear, type LocalDate, type RoundTerms, sumByYear } from '@ronde/domain';

/** What a letter says is paid in each budget year, and until when; nothing in a round without budget years. */
export function paidYears(lines: readonly AwardLine[], decisionDueOn: LocalDate, terms: RoundTerms) {
  return sumByYear(lines.map(({ byYear }) => byYear)).map(({ year, cents }) => ({
    ...{ year, cents },
    paymentDueOn: dueInYear(decisionDueOn, year, terms),
  }));
}
