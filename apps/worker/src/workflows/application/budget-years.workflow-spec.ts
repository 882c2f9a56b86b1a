import { jest } from '@jest/globals';
import { AMOUNTS_ALLOCATED, paymentStream } from '@ronde/contracts';
import { holidayTable, type YearAmount } from '@ronde/domain';
import { readOutbox, readYearLedgers } from '@ronde/persistence';
import { people, projectRequest } from '@ronde/testing';
import { apply, assessAll } from '../../histories/recorded/stories/application-acts.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const years = (first: number, second: number): readonly YearAmount[] => [
  { year: 2022, cents: first },
  { year: 2023, cents: second },
];
const asked = (first: number, second: number) =>
  years(first, second).map(({ year, cents }) => ({ year, requestedCents: cents }));
const projects = [
  projectRequest({ byYear: asked(5_000_000, 3_000_000) }),
  projectRequest({
    ...{ projectId: 'p2', component: 'EXPERTISE', requestedCents: 12_000_000, evaluationFlagged: true },
    byYear: asked(12_000_000, 0),
  }),
];
const terms = {
  payments: 'ORDERS',
  budgetYears: [
    { year: 2022, ceilingCents: 400_000_000, reserveCents: 0 },
    { year: 2023, ceilingCents: 300_000_000, reserveCents: 0 },
  ],
  holidays: holidayTable(2021, 2025),
} as const;

interface ToOrder {
  readonly signal?: string;
  readonly workflowId: string;
  readonly input?: { readonly opening: Readonly<Record<'amountCents' | 'dueOn' | 'budgetYear', unknown>> };
  readonly payload?: { readonly amountCents: number };
}

it('an award over two years is paid by an order in each, and an amendment keeps the years right', async () => {
  const stage = new Stage(world(), terms);
  const { stream, applicationId } = await apply(stage, { projects });
  await stage.decide(stream, 'confirmCompleteness', '2021-09-21T09:00:00.000Z', people.administrator);
  await stage.until(stream, 'assessmentOpened');
  await assessAll(stage, stream);
  const lines = [
    { projectId: 'p1', allocatedCents: 8_000_000, byYear: years(5_000_000, 3_000_000) },
    { projectId: 'p2', allocatedCents: 9_000_000, byYear: years(9_000_000, 0) },
  ];
  await world().signal(stream, AMOUNTS_ALLOCATED, { allocationId: 'a', lines, at: '2021-11-22T09:00:00.000Z' });
  await stage.until(stream, 'allocated');
  await stage.decide(stream, 'decideAward', '2021-12-10T09:00:00.000Z', people.approver);
  await stage.until(stream, 'executionStarted');
  const orders = async (): Promise<readonly string[]> =>
    (await readOutbox(world().database(), { stream, kind: 'engine', limit: 100 }))
      .map(({ payload }) => payload as ToOrder)
      .filter(({ workflowId }) => workflowId.startsWith(paymentStream(applicationId)))
      .map(({ signal, workflowId, input, payload }) => {
        const { amountCents, dueOn, budgetYear } = input?.opening ?? { ...payload, dueOn: '', budgetYear: signal };
        return `${workflowId.at(-1)} ${amountCents} ${dueOn} ${budgetYear}`;
      });
  // Friday 10 December 2021 and six weeks is Friday 21 January 2022; 1 January 2023 and six weeks is Sunday 12 February
  expect(await orders()).toEqual(['1 14000000 2022-01-21 2022', '2 3000000 2023-02-13 2023']);
  const amend = (at: string, command: object) =>
    world().decide(
      stream,
      'amendAward',
      at,
      { cause: 'CORRECTION', reason: 'A slip of the pen.', ...command },
      people.approver,
    );
  const wrong = { lines: [{ projectId: 'p1', awardedCents: 7_000_000, byYear: years(5_000_000, 1_000_000) }] };
  expect(await amend('2022-01-03T09:00:00.000Z', wrong)).toBe('BUDGET_YEARS_DO_NOT_ADD_UP');
  const right = { lines: [{ projectId: 'p1', awardedCents: 7_000_000, byYear: years(5_000_000, 2_000_000) }] };
  const proposed = { ...right, reason: 'A slip of the pen.' };
  await world().decide(stream, 'proposeCorrection', '2022-01-03T09:00:00.000Z', proposed, people.administrator);
  expect(await amend('2022-01-03T09:00:00.000Z', right)).toBe('awardAmended decisionNotified advanceOrderLowered');
  expect((await orders()).at(-1)).toBe('2 2000000  amountLowered');
  expect(await readYearLedgers(world().database(), stage.roundId)).toMatchObject({
    2022: { AWARDED: 14_000_000 },
    2023: { AWARDED: 2_000_000 },
  });
});
