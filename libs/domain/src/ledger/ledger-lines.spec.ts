import type { Fact } from '../vocabulary.js';
import { foldLedger } from './fold-ledger.js';
import { ledgerLinesOf } from './ledger-lines.js';
import { ledgerOverrun } from './refuse-overrun.js';

it.each<[name: string, fact: Fact, lines: string]>([
  [
    'a drafted round opens its ledger',
    { type: 'roundDrafted', data: { terms: { ceilingCents: 700, reserveCents: 50 } } },
    'CEILING 700, RESERVE 50',
  ],
  [
    'an application is counted as requested',
    { type: 'applicationReceived', data: { requestedCents: 80 } },
    'REQUESTED 80',
  ],
  ['the advice is counted', { type: 'assessmentConcluded', data: { advisedCents: 60 } }, 'ADVISED 60'],
  [
    'an approved allocation is reserved',
    { type: 'allocationApproved', data: { totalCents: 60, reservedCents: 60 } },
    'RESERVED 60',
  ],
  [
    'one that reserves nothing moves nothing',
    { type: 'allocationApproved', data: { totalCents: 60, reservedCents: 0 } },
    '',
  ],
  [
    'an award takes its reservation',
    { type: 'awardDecided', data: { totalCents: 55, reservedCents: 60 } },
    'RESERVED -60, AWARDED 55',
  ],
  ['an award without one takes from the ceiling', { type: 'awardDecided', data: { totalCents: 55 } }, 'AWARDED 55'],
  [
    'a withdrawn file lets its reservation go',
    { type: 'fileClosed', data: { outcome: 'WITHDRAWN', releasedCents: 60 } },
    'RESERVED -60',
  ],
  [
    'a file withdrawn before it was told of its award gives the award back',
    { type: 'fileClosed', data: { outcome: 'WITHDRAWN', annulledCents: 55 } },
    'AWARDED -55',
  ],
  ['a settled file moves nothing', { type: 'fileClosed', data: { outcome: 'SETTLED' } }, ''],
  ['a fact that is not in the table moves nothing', { type: 'callClosed', data: { applications: 3 } }, ''],
])('%s', (_, fact, lines) => {
  expect(
    ledgerLinesOf(fact)
      .map(({ account, cents }) => `${account} ${cents}`)
      .join(', '),
  ).toBe(lines);
});

it('facts fold to the totals', () => {
  const award = (totalCents: number): Fact => ({
    type: 'awardDecided',
    data: { totalCents, reservedCents: totalCents },
  });
  const facts: Fact[] = [
    { type: 'roundDrafted', data: { terms: { ceilingCents: 700, reserveCents: 0 } } },
    { type: 'allocationApproved', data: { totalCents: 600, reservedCents: 600 } },
    award(200),
    award(150),
  ];
  expect(foldLedger(facts)).toMatchObject({ CEILING: 700, RESERVED: 250, AWARDED: 350, PAID: 0 });
});

it('a refusal says in words and in cents what was asked and what was left', () => {
  const refusal = ledgerOverrun({ account: 'CEILING', roomCents: 123_456, askedCents: 200_000 });
  expect(refusal.code).toBe('LEDGER_OVERRUN');
  expect(refusal.message).toBe(
    'This takes € 2.000,00, and under the ceiling of this round there is room for € 1.234,56. Nothing was decided.',
  );
  expect(refusal.figures).toEqual({ roomCents: 123_456, askedCents: 200_000 });
});
