import { holidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { type ApplicationCourse, decisionOnApplicationDeadline } from './decision-on-application.js';
import type { WarningCode } from './deadline.js';
import type { SupplementSuspension } from './suspension.js';

const table = holidayTable(2022, 2030);
const RECEIVED = '2026-09-14'; // Monday; 8 weeks on is Monday 9 November

function supplement(
  invitedOn: LocalDate,
  termEndsOn: LocalDate | null,
  receivedOn: LocalDate | null,
): SupplementSuspension {
  return { ground: 'supplement', invitedOn, termEndsOn, receivedOn };
}
function decide(course: Partial<ApplicationCourse>) {
  return decisionOnApplicationDeadline({ receivedOn: RECEIVED, ...course }, table);
}
function codesOf({ warnings }: { warnings: readonly { code: WarningCode }[] }): WarningCode[] {
  return warnings.map(({ code }) => code);
}

const worked = supplement('2026-09-22', '2026-10-06', '2026-10-01');

describe('R8, deferring the decision', () => {
  const named = (sentOn: LocalDate, date: LocalDate) => ({ deferral: { sentOn, date } });

  it.each<[name: string, course: Partial<ApplicationCourse>, end: LocalDate, warnings: WarningCode[], working: string]>(
    [
      ['in time', named('2026-10-20', '2026-12-21'), '2026-12-21', [], 'Mon 21-12 as named'],
      ['on the last day', named('2026-11-09', '2026-12-21'), '2026-12-21', [], 'within the 8 weeks'],
      ['a day too late', named('2026-11-10', '2026-12-21'), '2026-11-09', ['NOTIFIED_TOO_LATE'], 'moves nothing'],
      [
        'to an earlier date',
        named('2026-10-20', '2026-11-02'),
        '2026-11-09',
        ['NAMED_DATE_NOT_LATER'],
        'moves nothing',
      ],
      ['to a Saturday', named('2026-10-20', '2026-12-19'), '2026-12-19', ['ENDS_ON_NON_WORKING_DAY'], 'no roll'],
      [
        'on a day that rolling added',
        { receivedOn: '2026-09-12', ...named('2026-11-09', '2026-12-21') },
        '2026-12-21',
        [],
        'Sat 7-11 → Mon 9-11',
      ],
      [
        'within a suspended term',
        { suspensions: [worked], ...named('2026-11-16', '2026-12-21') },
        '2026-12-21',
        [],
        'ends 17-11',
      ],
      [
        'and suspended afterwards',
        { suspensions: [supplement('2026-12-01', '2026-12-15', '2026-12-05')], ...named('2026-10-20', '2026-12-21') },
        '2026-12-24',
        [],
        '2, 3, 4 Dec = 3 → Thu 24-12, no roll',
      ],
    ],
  )('%s', (_, course, end, warnings) => {
    const deadline = decide(course);
    expect([deadline.end, codesOf(deadline)]).toEqual([end, warnings]);
  });

  it('proposes the next working day for a named Saturday and says why the date stays', () => {
    const deadline = decide(named('2026-10-20', '2026-12-19'));
    expect(deadline.warnings[0]?.proposal).toBe('2026-12-21');
    expect(deadline.steps.at(-1)).toMatchObject({ rule: 'R7', from: '2026-12-19', to: '2026-12-19' });
  });
});
