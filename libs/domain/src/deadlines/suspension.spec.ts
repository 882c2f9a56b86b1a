import { holidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { type ApplicationCourse, decisionOnApplicationDeadline } from './decision-on-application.js';
import type { WarningCode } from './deadline.js';
import type { OtherSuspension, SupplementSuspension } from './suspension.js';

const table = holidayTable(2022, 2030);
const RECEIVED = '2026-09-14'; // Monday; 8 weeks on is Monday 9 November

function supplement(
  invitedOn: LocalDate,
  termEndsOn: LocalDate | null,
  receivedOn: LocalDate | null,
): SupplementSuspension {
  return { ground: 'supplement', invitedOn, termEndsOn, receivedOn };
}
function other(ground: OtherSuspension['ground'], firstDay: LocalDate, lastDay: LocalDate | null): OtherSuspension {
  return { ground, firstDay, lastDay, startNotifiedOn: firstDay, endNotifiedOn: lastDay };
}
function decide(course: Partial<ApplicationCourse>) {
  return decisionOnApplicationDeadline({ receivedOn: RECEIVED, ...course }, table);
}
function codesOf({ warnings }: { warnings: readonly { code: WarningCode }[] }): WarningCode[] {
  return warnings.map(({ code }) => code);
}

const worked = supplement('2026-09-22', '2026-10-06', '2026-10-01');

describe('R8 and R9, deciding on an application', () => {
  it.each<[name: string, suspensions: ApplicationCourse['suspensions'], days: number, end: LocalDate, working: string]>(
    [
      ['no suspension', [], 0, '2026-11-09', 'Mon 14-9 + 56 = Mon 9-11'],
      ['supplemented in time (worked example 2)', [worked], 8, '2026-11-17', '23–30 Sept = 8 → Tue 17-11'],
      [
        'supplemented on the day of invitation',
        [supplement('2026-09-22', '2026-10-06', '2026-09-22')],
        0,
        '2026-11-09',
        'resume 22, invite 22',
      ],
      [
        'supplemented the day after',
        [supplement('2026-09-22', '2026-10-06', '2026-09-23')],
        0,
        '2026-11-09',
        '23 − 22 − 1 = 0',
      ],
      [
        'supplemented on the last day',
        [supplement('2026-09-22', '2026-10-06', '2026-10-06')],
        13,
        '2026-11-23',
        '23-9…5-10 = 13 → Sun 22-11 → Mon',
      ],
      [
        'never supplemented',
        [supplement('2026-09-22', '2026-10-06', null)],
        14,
        '2026-11-23',
        '23-9…6-10 = 14 → Mon 23-11',
      ],
      [
        'supplemented after the term',
        [supplement('2026-09-22', '2026-10-06', '2026-10-20')],
        14,
        '2026-11-23',
        'as if never',
      ],
      ['invited without a term', [supplement('2026-09-22', null, '2026-10-20')], 0, '2026-11-09', 'suspends nothing'],
      [
        'two invitations add up',
        [worked, supplement('2026-10-05', '2026-10-19', '2026-10-12')],
        14,
        '2026-11-23',
        '8 + 6 (6–11 Oct)',
      ],
      [
        'given in another order',
        [supplement('2026-10-05', '2026-10-19', '2026-10-12'), worked],
        14,
        '2026-11-23',
        'the same',
      ],
      [
        'an overlap counts once',
        [worked, other('agreement', '2026-09-28', '2026-10-03')],
        11,
        '2026-11-20',
        '8 + 3 (1–3 Oct)',
      ],
      [
        'one inside another adds nothing',
        [worked, other('agreement', '2026-09-24', '2026-09-26')],
        8,
        '2026-11-17',
        '8 + 0',
      ],
      ['the same twice counts once', [worked, worked], 8, '2026-11-17', '8 + 0'],
      ['delay by the applicant', [other('applicant-delay', '2026-10-01', '2026-10-01')], 1, '2026-11-10', '1 day'],
      ['force majeure', [other('force-majeure', '2026-10-01', '2026-10-10')], 10, '2026-11-19', '10 days → Thu'],
      [
        'onto a weekend',
        [supplement('2026-09-22', '2026-10-06', '2026-09-28')],
        5,
        '2026-11-16',
        'Sat 14-11 → Mon 16-11',
      ],
      ['onto Christmas', [other('agreement', '2026-10-01', '2026-11-15')], 46, '2026-12-28', 'Fri 25-12 → Mon 28-12'],
      [
        'called on the last day',
        [supplement('2026-11-09', '2026-11-23', '2026-11-16')],
        6,
        '2026-11-16',
        '10–15 Nov: Sun 15-11 → Mon 16-11',
      ],
      [
        'called after the end',
        [supplement('2026-11-10', '2026-11-23', '2026-11-16')],
        0,
        '2026-11-09',
        'too late to count',
      ],
      [
        'days before receipt do not count',
        [other('agreement', '2026-09-10', '2026-09-16')],
        2,
        '2026-11-11',
        '15 and 16 Sept',
      ],
    ],
  )('%s', (_, suspensions, days, end) => {
    const deadline = decide({ suspensions: suspensions ?? [] });
    expect([deadline.suspendedDays, deadline.end]).toEqual([days, end]);
  });

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
