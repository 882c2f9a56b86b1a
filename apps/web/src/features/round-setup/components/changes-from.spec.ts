import type { Round } from '../../../shared/rounds/rounds.js';
import { partsOf } from '../../../shared/ui/form/date-parts.js';
import { changesFrom } from './changes-from.js';
import { datesLater, filledFrom } from './copied-round.js';
import { EMPTY_ROUND, type TypedRound } from './round-to-draft.js';
import { suggestedDates } from './suggested-dates.js';

const last = {
  roundId: '2024',
  terms: {
    ...{ roundId: '2024', year: 2024, ceilingCents: 700_000_000, reserveCents: 0, dates: suggestedDates(2024) },
    intervals: { supplementDays: 14, remindWorkingDaysBefore: [10, 2] },
  },
} as unknown as Round;
const copied: TypedRound = { ...EMPTY_ROUND, ...filledFrom(last, 'nl'), dates: datesLater(last, 2025) };
const changes = (typed: TypedRound) => changesFrom(last, typed, 2025, 'nl');

test('a round as it was copied has no changes', () => expect(changes(copied)).toEqual([]));

test('what was typed anew stands beside what it was', () => {
  const typed = {
    ...copied,
    texts: { ...copied.texts, ceilingCents: '7.500.000' },
    dates: { ...copied.dates, callClosesOn: partsOf('2024-10-15') },
    notification: 'AFTER_ANNOUNCEMENT' as const,
  };
  expect(changes(typed)).toEqual([
    { id: 'ceilingCents', was: '7.000.000', is: '7.500.000' },
    { id: 'dates.callClosesOn', was: '1-10-2024', is: '15-10-2024' },
    { id: 'notification', was: 'AT_ONCE', is: 'AFTER_ANNOUNCEMENT' },
  ]);
});
