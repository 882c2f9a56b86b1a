import type { ApplicationFact } from './application-facts.js';
import { decideAward, rejectApplication } from './decide-award.js';
import { amountsOutsideDivision } from './outside-division.js';
import { outcomeOf } from './stories/outcome.js';
import { approver, at, concluded, given, type Told } from './stories/told-applications.js';

const lines = amountsOutsideDivision(given(...concluded));
const allocated: ApplicationFact = {
  type: 'allocated',
  data: { allocationId: 'a1', lines, reservedCents: 0, taskId: 't9', dueOn: '2021-12-17' },
};
const outside: Told = [...concluded, [allocated, '2021-12-20']];
const decider = at('2021-12-21', approver);

describe('a file that was assessed after the ceiling had been divided', () => {
  it('is decided on what was advised', () => {
    const { advised } = given(...concluded);
    expect(lines.map(({ projectId, allocatedCents }) => [projectId, allocatedCents])).toEqual(
      advised.map(({ projectId, advisedCents }) => [projectId, advisedCents]),
    );
  });

  it('is awarded out of what the ceiling still has: nothing was reserved for it', () => {
    const [award] = decideAward(given(...outside), decider);
    expect(award).toMatchObject({ type: 'awardDecided', data: { reservedCents: 0 } });
  });

  it.each([
    ['may be rejected because the ceiling has no room', 0, 'applicationRejected'],
    ['with money reserved for it may not', 1, 'AMOUNT_ALLOCATED'],
  ])('%s', (_, reservedCents, outcome) => {
    const fact = { ...allocated, data: { ...allocated.data, reservedCents } } as ApplicationFact;
    const state = given(...concluded, [fact, '2021-12-20']);
    expect(outcomeOf(() => rejectApplication(state, { ground: 'CEILING_EXHAUSTED' }, decider))).toContain(outcome);
  });

  it('divides what was advised over the budget years as it was asked', () => {
    const state = given(...concluded);
    const projects = state.application!.projects.map((project) => ({
      ...project,
      byYear: [
        { year: 2022, requestedCents: project.requestedCents - 1_000_000 },
        { year: 2023, requestedCents: 1_000_000 },
      ],
    }));
    const divided = amountsOutsideDivision({ ...state, application: { ...state.application!, projects } });
    for (const { allocatedCents, byYear = [] } of divided)
      expect(byYear.reduce((sum, { cents }) => sum + cents, 0)).toBe(allocatedCents);
  });
});
