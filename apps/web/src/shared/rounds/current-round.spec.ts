import { currentRound } from './current-round.js';

const round = (roundId: string, endedAt: string | null) => ({ roundId, endedAt });

test.each([
  ['the latest that has not ended', [round('2028', null), round('2027', null)], '2028'],
  [
    'an earlier one when the latest was cancelled',
    [round('2028', '2027-09-01T10:00:00Z'), round('2027', null)],
    '2027',
  ],
  [
    'the latest when all have ended',
    [round('2028', '2029-01-01T10:00:00Z'), round('2027', '2028-01-01T10:00:00Z')],
    '2028',
  ],
  ['none when there is none', [], undefined],
])('is %s', (_, rounds, roundId) => {
  expect(currentRound(rounds)?.roundId).toBe(roundId);
});
