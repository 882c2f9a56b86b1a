import { holidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { penalty } from './penalty.js';
import { PENALTY_TARIFF_2021, penaltyCents } from './penalty-tariff.js';

const table = holidayTable(2022, 2030);

// Decision term over on Fri 29-5-2026; notice Mon 1-6; two weeks end Mon 15-6; first day Tue 16-6, 42nd Mon 27-7.
const late = { decisionEnd: '2026-05-29', noticeReceivedOn: '2026-06-01' };

describe('R16, the penalty for deciding late', () => {
  it.each<[string, LocalDate | null, number, number, LocalDate | null, string]>([
    ['never decided', null, 42, 144_200, '2026-08-10', '14×23 + 14×35 + 14×45; fixed by 27-7 + 14'],
    ['decided on the first payable day', '2026-06-16', 0, 0, null, 'in time after all'],
    ['decided within the two weeks', '2026-06-10', 0, 0, null, 'in time after all'],
    ['decided on the second', '2026-06-17', 1, 2_300, '2026-06-30', '16-6; fixed by 16-6 + 14'],
    ['after 14 days', '2026-06-30', 14, 32_200, '2026-07-13', '16–29 June'],
    ['after 15 days', '2026-07-01', 15, 35_700, '2026-07-14', '+ €35'],
    ['after 28 days', '2026-07-14', 28, 81_200, '2026-07-27', '+ 14×35'],
    ['after 29 days', '2026-07-15', 29, 85_700, '2026-07-28', '+ €45'],
    ['after 42 days', '2026-07-28', 42, 144_200, '2026-08-10', 'all'],
    ['long after', '2026-12-01', 42, 144_200, '2026-08-10', 'never more than 42 days'],
  ])('%s', (_, decidedOn, days, amountCents, fixBy) => {
    const owed = penalty({ ...late, decidedOn }, PENALTY_TARIFF_2021, table);
    expect([owed.firstDay, owed.lastPossibleDay]).toEqual(['2026-06-16', '2026-07-27']);
    expect([owed.days, owed.amountCents, owed.fixing?.end ?? null]).toEqual([days, amountCents, fixBy]);
    expect(owed.outcome).toBe(days > 0 ? 'owed' : 'decided-in-time');
  });

  it('counts through the day one looks while there is no decision', () => {
    const owed = penalty({ ...late, decidedOn: null, through: '2026-06-20' }, PENALTY_TARIFF_2021, table);
    expect([owed.days, owed.amountCents]).toEqual([5, 11_500]);
  });

  it('rolls the two weeks', () => {
    // Sat 30-5 + 14 = Sat 13-6 → Mon 15-6, so the first payable day is again the 16th
    const owed = penalty({ ...late, noticeReceivedOn: '2026-05-30', decidedOn: null }, PENALTY_TARIFF_2021, table);
    expect(owed.firstDay).toBe('2026-06-16');
  });

  it('does not roll the 42 days', () => {
    // Mon 2-3 + 14 = Mon 16-3; + 42 = Mon 27-4, King's Day
    const owed = penalty(
      { decisionEnd: '2026-02-27', noticeReceivedOn: '2026-03-02', decidedOn: null },
      PENALTY_TARIFF_2021,
      table,
    );
    expect([owed.firstDay, owed.lastPossibleDay, owed.days]).toEqual(['2026-03-17', '2026-04-27', 42]);
  });

  it('owes nothing on a notice before the term was over', () => {
    const owed = penalty({ ...late, noticeReceivedOn: '2026-05-29', decidedOn: null }, PENALTY_TARIFF_2021, table);
    expect(owed).toMatchObject({ outcome: 'premature-notice', days: 0, amountCents: 0, fixing: null });
  });

  it('takes other amounts, and refuses a tariff that ends too early', () => {
    expect(penaltyCents(42, [{ days: 42, centsPerDay: 1000 }])).toBe(42_000);
    expect(() => penaltyCents(15, [{ days: 14, centsPerDay: 1000 }])).toThrow(
      expect.objectContaining({ code: 'PENALTY_TARIFF_SHORT' }),
    );
  });
});
