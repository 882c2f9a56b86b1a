import { holidayTable } from '../calendar/holiday-table.js';
import { decisionOnApplicationDeadline } from './decision-on-application.js';
import { RECEIVED } from './stories/course-rows.js';

it('proposes the next working day for a named Saturday and says why the date stays (R8)', () => {
  const deferrals = [{ sentOn: '2026-10-20', date: '2026-12-19' }];
  const deadline = decisionOnApplicationDeadline({ receivedOn: RECEIVED, deferrals }, holidayTable(2022, 2030));
  expect(deadline.warnings[0]?.proposal).toBe('2026-12-21');
  expect(deadline.steps.at(-1)).toMatchObject({ rule: 'R7', from: '2026-12-19', to: '2026-12-19' });
});
