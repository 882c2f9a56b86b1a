import fc from 'fast-check';
import { allocate } from '../allocation/allocate.js';
import type { AllocationRequest, AllocationRequestLine } from '../allocation/allocation.js';
import type { Fact } from '../vocabulary.js';
import { foldLedger } from './fold-ledger.js';
import { EMPTY_LEDGER, isOverrun, LEDGER_ACCOUNTS, type Ledger, post, roomUnderCeiling } from './ledger.js';
import { LEDGER_LINES, ledgerLinesOf } from './ledger-lines.js';

/** Small amounts, where rounding shows, and large ones. */
const amounts = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 300_000_000 }));

const claims: fc.Arbitrary<AllocationRequestLine[]> = fc
  .array(fc.tuple(amounts, amounts, fc.integer({ min: 1, max: 15 }), fc.nat(9)), { maxLength: 12 })
  .map((lines) =>
    lines.map(([advisedCents, refused, weight, municipality], nth) => ({
      projectId: `p${nth}`,
      municipalityCode: `GM000${municipality}`,
      requestedCents: advisedCents + refused,
      advisedCents,
      weight,
    })),
  );

/** A division that usually has to cut: the ceiling is a share of what is advised, and part of it is held back. */
const divisions: fc.Arbitrary<AllocationRequest> = fc
  .record({
    strategy: fc.constantFrom('PRO_RATA' as const, 'WEIGHTED' as const),
    lines: claims,
    permille: fc.integer({ min: 0, max: 1_200 }),
    reserveCents: fc.integer({ min: 0, max: 1_000 }),
  })
  .map(({ strategy, lines, permille, reserveCents }) => {
    const advised = lines.reduce((sum, { advisedCents }) => sum + advisedCents, 0);
    const ceilingCents = Math.floor((advised * permille) / 1_000) + reserveCents;
    return { strategy, lines, reserveCents, ceilingCents };
  });

const cents = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 900 }));

/** Each fact that moves the ledger, with amounts that are sensible or not. */
const movements: Readonly<Record<Exclude<keyof typeof LEDGER_LINES, 'roundDrafted'>, fc.Arbitrary<object>>> = {
  ceilingLowered: fc.record({ previousCents: cents, ceilingCents: cents }),
  reserveReleased: fc.record({ totalCents: cents }),
  applicationReceived: fc.record({ requestedCents: cents }),
  assessmentConcluded: fc.record({ advisedCents: cents }),
  allocationApproved: fc.record({ reservedCents: cents }),
  awardDecided: fc.record({ totalCents: cents, reservedCents: cents }, { requiredKeys: ['totalCents'] }),
  awardAmended: fc.record(
    { previousTotalCents: cents, totalCents: cents, reservedCents: cents },
    { requiredKeys: ['previousTotalCents', 'totalCents'] },
  ),
  amendmentFailed: fc.record({ reservedCents: cents }),
  paymentConfirmed: fc.record({ amountCents: cents }),
  fileClosed: fc.record({ releasedCents: cents, annulledCents: cents }, { requiredKeys: [] }),
  repaymentReceived: fc.record({ principalCents: cents }),
  objectionDecided: fc.record(
    { raisedCents: cents, settlement: fc.record({ payBackCents: cents }) },
    { requiredKeys: ['raisedCents'] },
  ),
  roundClosed: fc.record({ releasedCents: cents }),
  roundCancelled: fc.record({ releasedCents: cents }),
};

const facts = fc.oneof(
  ...Object.entries(movements).map(([type, data]) => data.map((amounts): Fact => ({ type, data: amounts }))),
);

/** A round with a small ceiling and anything that may happen to its money, in any order, sensible or not. */
const happenings: fc.Arbitrary<Fact[]> = fc
  .tuple(
    fc.record({ ceilingCents: fc.integer({ min: 0, max: 1_000 }), reserveCents: fc.integer({ min: 0, max: 100 }) }),
    fc.array(facts, { maxLength: 40 }),
  )
  .map(([terms, happened]) => [{ type: 'roundDrafted', data: { terms } }, ...happened]);

const ordinary = fc.oneof(
  fc.record({ reservedCents: cents }).map((data): Fact => ({ type: 'allocationApproved', data })),
  fc
    .record({ totalCents: cents, reservedCents: fc.oneof(fc.constant(0), cents) })
    .map((data): Fact => ({ type: 'awardDecided', data })),
  movements.fileClosed.map((data): Fact => ({ type: 'fileClosed', data })),
);

/** A round with a reserve in which money is only allocated, awarded and let go: also awards for which nothing was reserved. */
const ordinaryRounds: fc.Arbitrary<Fact[]> = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 100 }), fc.array(ordinary, { maxLength: 20 }))
  .map(([freeCents, reserveCents, happened]) => [
    { type: 'roundDrafted', data: { terms: { ceilingCents: freeCents + reserveCents, reserveCents } } },
    ...happened,
  ]);

/** `npm run properties:million` asks for more. */
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 10_000) };
const EVERY_RUN_MS = Math.max(60_000, runs.numRuns);

const given = (request: AllocationRequest): readonly number[] =>
  allocate(request).lines.map(({ allocatedCents }) => allocatedCents);
const total = (amounts: readonly number[]): number => amounts.reduce((sum, cents) => sum + cents, 0);

afterAll(() => {
  process.stderr.write(`each property of money held in ${runs.numRuns} runs\n`);
});

/** What the ledger became, and which facts it took. */
function written(facts: readonly Fact[]): { readonly ledger: Ledger; readonly taken: readonly Fact[] } {
  let ledger = EMPTY_LEDGER;
  const taken: Fact[] = [];
  for (const fact of facts) {
    const lines = ledgerLinesOf(fact);
    const posted = post(ledger, lines);
    if (isOverrun(posted)) {
      if (posted.askedCents <= posted.roomCents) throw new Error('refused although there was room');
      continue;
    }
    if (posted.RESERVED + posted.AWARDED > posted.CEILING) throw new Error('above the ceiling');
    if (LEDGER_ACCOUNTS.some((account) => posted[account] < 0)) throw new Error('below zero');
    ledger = posted;
    taken.push(fact);
  }
  return { ledger, taken };
}

describe('whatever is divided', () => {
  it(
    'never passes the ceiling less the reserve, nor what was asked, nor goes below zero, and adds up to the cent',
    () => {
      fc.assert(
        fc.property(divisions, (request) => {
          const { ceilingCents, reserveCents, lines } = request;
          const cents = given(request);
          const advised = total(lines.map(({ advisedCents }) => advisedCents));
          const inBounds = cents.every(
            (amount, nth) => Number.isSafeInteger(amount) && amount >= 0 && amount <= lines[nth]!.requestedCents,
          );
          return inBounds && total(cents) === Math.min(ceilingCents - reserveCents, advised);
        }),
        runs,
      );
    },
    EVERY_RUN_MS,
  );

  it(
    'a larger ceiling never gives anyone more than one cent less',
    () => {
      fc.assert(
        fc.property(divisions, fc.integer({ min: 1, max: 1_000_000_000 }), fc.nat(5), (request, more, few) => {
          const before = given(request);
          const raised = [more, few].map((extra) => given({ ...request, ceilingCents: request.ceilingCents + extra }));
          return raised.every((after) => after.every((cents, nth) => cents >= before[nth]! - 1));
        }),
        runs,
      );
    },
    EVERY_RUN_MS,
  );

  it(
    'finds its room in the ledger award by award, and leaves nothing reserved behind',
    () => {
      fc.assert(
        fc.property(divisions, fc.nat(), (request, chance) => {
          const { ceilingCents, reserveCents } = request;
          const cents = given(request);
          const reserved: Fact = { type: 'allocationApproved', data: { reservedCents: total(cents) } };
          const awards = cents.map((amount, nth): Fact => {
            const withdrawn = (chance >> nth) % 2 === 1;
            return withdrawn
              ? { type: 'fileClosed', data: { releasedCents: amount } }
              : { type: 'awardDecided', data: { totalCents: amount, reservedCents: amount } };
          });
          const drafted: Fact = { type: 'roundDrafted', data: { terms: { ceilingCents, reserveCents } } };
          const { ledger, taken } = written([drafted, reserved, ...awards]);
          return (
            taken.length === awards.length + 2 && ledger.RESERVED === 0 && ledger.AWARDED <= ceilingCents - reserveCents
          );
        }),
        runs,
      );
    },
    EVERY_RUN_MS,
  );
});

describe('whatever happens to the money of a round', () => {
  it(
    'promised and awarded never pass the ceiling, nothing goes below zero, and a refusal asked for more than there was',
    () => {
      fc.assert(
        fc.property(happenings, (facts) => {
          const { ledger } = written(facts);
          return roomUnderCeiling(ledger) >= 0;
        }),
        runs,
      );
    },
    EVERY_RUN_MS,
  );

  it(
    'awards take up to the last free cent and leave the reserve whole, and what was raised on objection takes that too',
    () => {
      fc.assert(
        fc.property(ordinaryRounds, (facts) => {
          const { ledger } = written(facts);
          const { CEILING, RESERVE, RESERVED, AWARDED } = ledger;
          const free = CEILING - RESERVE - RESERVED - AWARDED;
          const fits = (type: string, data: object): boolean => !isOverrun(post(ledger, ledgerLinesOf({ type, data })));
          const awards = (totalCents: number): boolean => fits('awardDecided', { totalCents, reservedCents: 0 });
          const raises = (raisedCents: number): boolean => fits('objectionDecided', { raisedCents });
          const onlyFree = awards(free) && !awards(free + 1);
          return free >= 0 && onlyFree && raises(free + RESERVE) && !raises(free + RESERVE + 1);
        }),
        runs,
      );
    },
    EVERY_RUN_MS,
  );

  it(
    'the ledger is the sum of the facts it took, in whatever order they are added up',
    () => {
      fc.assert(
        fc.property(happenings, (facts) => {
          const { ledger, taken } = written(facts);
          const sums = [foldLedger(taken), foldLedger([...taken].reverse())];
          return sums.every((sum) => LEDGER_ACCOUNTS.every((account) => sum[account] === ledger[account]));
        }),
        runs,
      );
    },
    EVERY_RUN_MS,
  );
});
