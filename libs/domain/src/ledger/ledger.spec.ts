import { EMPTY_LEDGER, freeRoom, isOverrun, type Ledger, type LedgerLine, post, roomUnderCeiling } from './ledger.js';

/** Ceiling 1,000 with a reserve of 100; 300 reserved and 400 awarded leave 300, of which 200 are free. */
const ledger: Ledger = { ...EMPTY_LEDGER, CEILING: 1_000, RESERVE: 100, RESERVED: 300, AWARDED: 400 };

it('knows what is left, and what of it is not held back', () => {
  expect(roomUnderCeiling(ledger)).toBe(300);
  expect(freeRoom(ledger)).toBe(200);
  expect(freeRoom({ ...ledger, RESERVED: 580 })).toBe(0);
});

it.each<[name: string, lines: LedgerLine[], after: Partial<Ledger>]>([
  [
    'an award takes what was reserved for it',
    [
      { account: 'RESERVED', cents: -300 },
      { account: 'AWARDED', cents: 300, sparesReserve: true },
    ],
    { RESERVED: 0, AWARDED: 700 },
  ],
  [
    'an award of less than was reserved lets the rest go',
    [
      { account: 'RESERVED', cents: -300 },
      { account: 'AWARDED', cents: 100, sparesReserve: true },
    ],
    { RESERVED: 0, AWARDED: 500 },
  ],
  ['the last free cent may be awarded', [{ account: 'AWARDED', cents: 200, sparesReserve: true }], { AWARDED: 600 }],
  ['a raise may use the reserve', [{ account: 'RESERVED', cents: 300 }], { RESERVED: 600 }],
  [
    'the ceiling may come down to what is promised and awarded',
    [{ account: 'CEILING', cents: -300 }],
    { CEILING: 700 },
  ],
  ['what was requested has no bound', [{ account: 'REQUESTED', cents: 9_999 }], { REQUESTED: 9_999 }],
])('%s', (_, lines, after) => {
  expect(post(ledger, lines)).toEqual({ ...ledger, ...after });
});

it.each<[name: string, lines: LedgerLine[], account: string, roomCents: number, askedCents: number]>([
  ['a cent beyond the free room', [{ account: 'AWARDED', cents: 201, sparesReserve: true }], 'CEILING', 200, 201],
  ['a raise beyond the whole room', [{ account: 'RESERVED', cents: 301 }], 'CEILING', 300, 301],
  ['a ceiling below what is promised and awarded', [{ account: 'CEILING', cents: -301 }], 'CEILING', 300, 301],
  [
    'an award that is more than its reservation and the room',
    [
      { account: 'RESERVED', cents: -300 },
      { account: 'AWARDED', cents: 501, sparesReserve: true },
    ],
    'CEILING',
    200,
    201,
  ],
  ['more let go than was reserved', [{ account: 'RESERVED', cents: -301 }], 'RESERVED', 300, 301],
  ['more released than is held back', [{ account: 'RESERVE', cents: -101 }], 'RESERVE', 100, 101],
  ['a payment taken back that was never made', [{ account: 'PAID', cents: -1 }], 'PAID', 0, 1],
])('refuses %s, and says what was left', (_, lines, account, roomCents, askedCents) => {
  const posted = post(ledger, lines);
  expect(isOverrun(posted)).toBe(true);
  expect(posted).toEqual({ account, roomCents, askedCents });
});
