import type { Actor, LocalDate } from '../vocabulary.js';
import { planHearing } from './hearing.js';
import { insistLaidOpen, papersOpen } from './papers.js';
import { after, at, received } from './stories/told-objections.js';

const objector: Actor = { id: 'objector', role: 'APPLICANT', organisation: 'GM0518' };
const unplanned = after(received());
const planned = after(received(), [
  '2022-01-24',
  (state) => planHearing(state, { on: '2022-02-21', time: '10:30', form: 'IN_PERSON' }, at('2022-01-24')),
]);

describe('the papers of an objection', () => {
  it('can be added to until ten days before the hearing, and are laid open a week before it', () => {
    expect(papersOpen(planned, at('2022-02-01'))).toEqual({
      documentsUntil: '2022-02-10',
      inspectionFrom: '2022-02-14',
    });
    expect(papersOpen(unplanned, at('2022-02-01'))).toEqual({ documentsUntil: null, inspectionFrom: null });
  });

  it.each<[string, typeof planned, LocalDate, Actor | undefined, string | null]>([
    ['the objector on the day before', planned, '2022-02-13', objector, 'NOT_LAID_OPEN'],
    ['the objector on the day', planned, '2022-02-14', objector, null],
    ['the objector without a hearing', unplanned, '2022-02-14', objector, 'NOT_LAID_OPEN'],
    ['who handles it, always', unplanned, '2022-01-11', undefined, null],
  ])('are seen by %s', (_, state, day, actor, code) => {
    const look = () => insistLaidOpen(state, at(day, actor));
    if (code === null) expect(look).not.toThrow();
    else expect(look).toThrow(expect.objectContaining({ code }) as Error);
  });
});
