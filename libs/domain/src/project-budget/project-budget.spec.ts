import { describe, expect, it } from '@jest/globals';
import type { ReceivedApplication } from '../application/application-facts.js';
import { sumCents } from '../money/cents.js';
import { type BudgetedProject, budgetFaults } from './budget-faults.js';
import { type CostLine, eligibleCents } from './project-budget.js';
import { sharesOfAward } from './share-award.js';

const compensable: CostLine = { netCents: 1_000_000, vatCents: 210_000, vat: 'COMPENSABLE' };
const own: CostLine = { netCents: 500_000, vatCents: 105_000, vat: 'NOT_COMPENSABLE' };
const costs = [compensable, own];
const half = [
  { municipality: 'GM0518', cents: 60 },
  { municipality: 'GM0513', cents: 40 },
];

/** what, project, rule of the round → codes at their fields */
const ROWS: readonly (readonly [string, BudgetedProject, 'INCLUDED' | undefined, readonly string[]])[] = [
  ['nothing is said of costs or division', { requestedCents: 5 }, undefined, []],
  // 10,000.00 + 5,000.00 + 1,050.00: the 2,100.00 comes back from the fund.
  ['without compensable VAT', { requestedCents: 1_605_000, costs }, undefined, []],
  [
    'with it, where it does not count',
    { requestedCents: 1_815_000, costs },
    undefined,
    ['BUDGET_DOES_NOT_ADD_UP p.costs'],
  ],
  // 12,100.00 + 6,050.00.
  ['with it, where it counts', { requestedCents: 1_815_000, costs }, 'INCLUDED', []],
  ['a cent too little', { requestedCents: 1_605_001, costs }, undefined, ['BUDGET_DOES_NOT_ADD_UP p.costs']],
  [
    'half a cent',
    { requestedCents: 1, costs: [{ ...own, netCents: 0.5 }] },
    undefined,
    ['BUDGET_DOES_NOT_ADD_UP p.costs'],
  ],
  ['shares to the cent', { requestedCents: 100, division: half }, undefined, []],
  [
    'shares a cent too much',
    { requestedCents: 99, division: half },
    undefined,
    ['DIVISION_DOES_NOT_ADD_UP p.division'],
  ],
  [
    'a share for who does not take part',
    { requestedCents: 100, division: [half[0]!, { municipality: 'GM0363', cents: 40 }] },
    undefined,
    ['NOT_A_PARTNER p.division.1'],
  ],
  [
    'two shares for one',
    { requestedCents: 120, division: [half[0]!, half[0]!] },
    undefined,
    ['MUNICIPALITY_TWICE p.division.1'],
  ],
];

describe('VAT and the division over partner municipalities', () => {
  it.each(ROWS)('%s', (_, project, vat, expected) => {
    const faults = budgetFaults(project, vat ? { vat } : {}, ['GM0518', 'GM0513'], 'p');
    expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });

  it('counts VAT that is not compensated, and all of it where the round says so', () => {
    expect([eligibleCents(costs), eligibleCents(costs, 'INCLUDED')]).toEqual([1_605_000, 1_815_000]);
  });

  const application = {
    ...{ leadMunicipality: 'GM0518', partnerMunicipalities: ['GM0513'] },
    projects: [{ projectId: 'p1', division: half }, { projectId: 'p2' }],
  } as unknown as ReceivedApplication;

  it('divides an award as it was asked, exact to the cent, and leaves the rest to the lead', () => {
    // 33 of 100: 19.8 and 13.2, so 20 and 13; the 10 of p2 are the lead's.
    const lines = [
      { projectId: 'p1', awardedCents: 33 },
      { projectId: 'p2', awardedCents: 10 },
    ];
    const shares = sharesOfAward(lines, application);
    expect(shares).toEqual([
      { municipality: 'GM0518', cents: 30 },
      { municipality: 'GM0513', cents: 13 },
    ]);
    expect(sumCents(shares.map(({ cents }) => cents))).toBe(43);
  });

  it('says nothing where nobody divided', () => {
    const projects = application.projects.filter(({ division }) => division === undefined);
    expect(sharesOfAward([], { ...application, projects })).toEqual([]);
  });
});
