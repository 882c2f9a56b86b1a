import type { Instant, LocalDate } from '../vocabulary.js';
import { terms } from './stories/told-applications.js';
import { viewsTerm } from './views-term.js';

// Worked out on a calendar: two weeks, then the first working day (TERMS.VIEWS; Awb 4:8(1) sets no length).
describe('the term for views', () => {
  it.each<[string, Instant, LocalDate, Instant]>([
    ['a Tuesday and two weeks', '2022-03-01T09:00:00.000Z', '2022-03-15', '2022-03-15T23:00:00.000Z'],
    ['told a minute before midnight', '2022-03-01T22:59:00.000Z', '2022-03-15', '2022-03-15T23:00:00.000Z'],
    ['told at midnight', '2022-03-01T23:00:00.000Z', '2022-03-16', '2022-03-16T23:00:00.000Z'],
    ['onto Good Friday: Tuesday after Easter', '2022-04-01T09:00:00.000Z', '2022-04-19', '2022-04-19T22:00:00.000Z'],
    ['onto a Saturday: Monday', '2022-06-11T09:00:00.000Z', '2022-06-27', '2022-06-27T22:00:00.000Z'],
  ])('%s', (_, at, viewsDueOn, viewsDueAt) => {
    expect(viewsTerm({ at, terms })).toEqual({ viewsDueOn, viewsDueAt });
  });
});
