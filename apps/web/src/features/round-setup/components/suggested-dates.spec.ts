import { suggestedDates } from './suggested-dates.js';

describe('the dates that are proposed for a round', () => {
  it('are those of the round of 2022 in its own year', () => {
    expect(suggestedDates(2022)).toMatchObject({
      publishOn: '2021-07-09',
      executionStartsOn: '2022-01-01',
      accountabilityDueOn: '2023-07-15',
    });
  });

  it('reach past the last year of a round of more years', () => {
    expect(suggestedDates(2023, 2026)).toMatchObject({
      callClosesOn: '2022-10-01',
      executionStartsOn: '2023-01-01',
      executionEndsOn: '2026-12-31',
      evaluationDueOn: '2027-05-31',
      accountabilityDueOn: '2027-07-15',
    });
  });
});
