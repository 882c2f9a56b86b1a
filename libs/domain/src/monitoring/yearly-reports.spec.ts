import { holidayTable } from '../calendar/holiday-table.js';
import { yearlyReports } from './yearly-reports.js';

const budgetYears = (...years: readonly number[]) =>
  years.map((year) => ({ year, ceilingCents: 100, reserveCents: 0 }));
const terms = (monitoringDueOn: string, ...years: readonly number[]) =>
  ({
    budgetYears: budgetYears(...years),
    dates: { monitoringDueOn },
    holidays: holidayTable(2021, 2028),
  }) as unknown as Parameters<typeof yearlyReports>[0];

describe('the reports of a round that come before the last one', () => {
  it.each([
    {
      name: 'of three years the first two have one, each as long after its year as the last; a Sunday becomes Monday',
      given: terms('2026-02-16', 2023, 2024, 2025),
      from: '2022-12-20',
      // 16 February 2024 is a Friday, 16 February 2025 a Sunday
      reports: ['2023 2024-02-16 2025-02-17', '2024 2025-02-17 2026-02-16'],
    },
    {
      name: 'years that are named in another order are asked in their own',
      given: terms('2026-02-16', 2025, 2023, 2024),
      from: '2022-12-20',
      reports: ['2023 2024-02-16 2025-02-17', '2024 2025-02-17 2026-02-16'],
    },
    {
      name: 'a leap day becomes the last day of February in other years',
      given: terms('2028-02-29', 2026, 2027),
      from: '2026-01-01',
      // 28 February 2027 is a Sunday
      reports: ['2026 2027-03-01 2028-02-29'],
    },
    {
      name: 'an award that comes after the day of the first report is not asked for it',
      given: terms('2026-02-16', 2023, 2024, 2025),
      from: '2024-02-16',
      reports: ['2024 2025-02-17 2026-02-16'],
    },
    {
      name: 'one budget year has the last report only',
      given: terms('2026-02-16', 2025),
      from: '2024-12-20',
      reports: [],
    },
    {
      name: 'a round without budget years has the last report only',
      given: terms('2023-02-15'),
      from: '2021-12-20',
      reports: [],
    },
  ])('$name', ({ given, from, reports }) => {
    const told = yearlyReports(given, from).map(({ year, dueOn, awaitedUntil }) => `${year} ${dueOn} ${awaitedUntil}`);
    expect(told).toEqual(reports);
  });
});
