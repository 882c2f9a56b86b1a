import { holidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { type ApplicationCourse, decisionOnApplicationDeadline } from './decision-on-application.js';
import type { WarningCode } from './deadline.js';
import { other, RECEIVED, supplement } from './stories/course-rows.js';

const table = holidayTable(2022, 2030);

function decide(course: Partial<ApplicationCourse>) {
  return decisionOnApplicationDeadline({ receivedOn: RECEIVED, ...course }, table);
}
function codesOf({ warnings }: { warnings: readonly { code: WarningCode }[] }): WarningCode[] {
  return warnings.map(({ code }) => code);
}

describe('R8 and R9, deciding on an application', () => {
  it('stops the clock also on a day that only rolling added, and then does not end while suspended', () => {
    // Sat 12-9 + 56 = Sat 7-11 → Mon 9-11; invited that Monday, supplemented on the 20th: 10–19 Nov = 10 days after the 9th.
    const deadline = decide({
      receivedOn: '2026-09-12',
      suspensions: [supplement('2026-11-09', '2026-11-30', '2026-11-20')],
    });
    expect([deadline.countedEnd, deadline.end]).toEqual(['2026-11-07', '2026-11-19']);
  });

  it.each<[string, ApplicationCourse['suspensions'], WarningCode[]]>([
    ['an invitation without a term', [supplement('2026-09-22', null, null)], ['SUSPENSION_WITHOUT_TERM']],
    ['a suspension after the end', [supplement('2026-11-10', '2026-11-20', '2026-11-16')], ['SUSPENSION_AFTER_END']],
    [
      'an untold suspension',
      [{ ...other('agreement', '2026-10-01', '2026-10-02'), startNotifiedOn: null }],
      ['SUSPENSION_NOT_NOTIFIED'],
    ],
    [
      'an untold end',
      [{ ...other('agreement', '2026-10-01', '2026-10-02'), endNotifiedOn: null }],
      ['SUSPENSION_NOT_NOTIFIED'],
    ],
    ['nothing when all is told', [other('agreement', '2026-10-01', '2026-10-02')], []],
  ])('warns of %s', (_, suspensions, codes) => {
    expect(codesOf(decide({ suspensions: suspensions ?? [] }))).toEqual(codes);
  });

  it('shows both readings of a term that lapsed unused, and plans on the earlier', () => {
    const deadline = decide({ suspensions: [supplement('2026-09-22', '2026-10-07', null)] });
    expect([deadline.end, deadline.otherReading?.end, deadline.planOn]).toEqual([
      '2026-11-24',
      '2026-11-23',
      '2026-11-23',
    ]);
    expect(codesOf(deadline)).toEqual(['TWO_READINGS']);
  });

  it('shows one date when both readings end on it', () => {
    // 14 days → Mon 23-11; 13 days → Sun 22-11 → Mon 23-11
    const deadline = decide({ suspensions: [supplement('2026-09-22', '2026-10-06', null)] });
    expect([deadline.otherReading, deadline.planOn]).toEqual([null, '2026-11-23']);
  });

  it.each<[string, LocalDate, boolean]>([
    ['while the term still runs', '2026-10-06', true],
    ['no longer once it lapsed', '2026-10-07', false],
  ])('is provisional %s', (_, asOf, provisional) => {
    const deadline = decide({ suspensions: [supplement('2026-09-22', '2026-10-06', null)], asOf });
    expect([deadline.end, deadline.provisional]).toEqual(['2026-11-23', provisional]);
  });

  it('counts an open agreement through the day one looks', () => {
    const deadline = decide({ suspensions: [other('agreement', '2026-10-01', null)], asOf: '2026-10-08' });
    expect([deadline.suspendedDays, deadline.end, deadline.provisional]).toEqual([8, '2026-11-17', true]);
    expect(codesOf(deadline)).toEqual(['SUSPENSION_OPEN']);
  });

  it.each<[string, ApplicationCourse['suspensions'], string]>([
    [
      'an open suspension and no day to look from',
      [other('agreement', '2026-10-01', null)],
      'SUSPENSION_OPEN_NEEDS_DATE',
    ],
    [
      'a supplement before its invitation',
      [supplement('2026-09-22', '2026-10-06', '2026-09-21')],
      'SUSPENSION_INVALID',
    ],
    ['a term that ends before the invitation', [supplement('2026-09-22', '2026-09-21', null)], 'SUSPENSION_INVALID'],
    ['an end before its beginning', [other('agreement', '2026-10-02', '2026-10-01')], 'SUSPENSION_INVALID'],
  ])('refuses %s', (_, suspensions, code) => {
    expect(() => decide({ suspensions: suspensions ?? [] })).toThrow(expect.objectContaining({ code }));
  });
});
