import { jest } from '@jest/globals';
import { AMOUNTS_ALLOCATED, monitoringStream, OBLIGATION_ENDED } from '@ronde/contracts';
import { holidayTable, type MonitoringOpening } from '@ronde/domain';
import { readOutbox } from '@ronde/persistence';
import { people, projectRequest, roundTerms } from '@ronde/testing';
import { adviceOf, apply, assessAll, told } from '../../histories/recorded/stories/application-acts.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const YEARS = [2022, 2023, 2024];
const inYears = (cents: number) => YEARS.map((year) => ({ year, cents: cents / YEARS.length }));
const asked = (cents: number) => inYears(cents).map((share) => ({ year: share.year, requestedCents: share.cents }));
const projects = [
  projectRequest({ requestedCents: 9_000_000, byYear: asked(9_000_000) }),
  projectRequest({
    ...{ projectId: 'p2', component: 'EXPERTISE', requestedCents: 12_000_000, evaluationFlagged: true },
    byYear: asked(12_000_000),
  }),
];
const terms = {
  budgetYears: YEARS.map((year) => ({ year, ceilingCents: 200_000_000, reserveCents: 0 })),
  dates: {
    ...roundTerms().dates,
    executionEndsOn: '2024-12-31',
    monitoringDueOn: '2025-02-17',
    evaluationDueOn: '2025-05-15',
    accountabilityDueOn: '2025-07-15',
  },
  holidays: holidayTable(2021, 2027),
} as const;

interface Sent {
  readonly signal?: string;
  readonly workflowId: string;
  readonly input?: { readonly opening: MonitoringOpening };
  readonly payload?: unknown;
}

/** What an execution sent to others through the engine. */
async function sentBy(stream: string): Promise<readonly Sent[]> {
  const sent = await readOutbox(world().database(), { stream, kind: 'engine', limit: 100 });
  return sent.map(({ payload }) => payload as Sent);
}

async function awarded(stage: Stage) {
  const { stream, applicationId } = await apply(stage, { projects });
  await stage.decide(stream, 'confirmCompleteness', '2021-09-21T09:00:00.000Z', people.administrator);
  await stage.until(stream, 'assessmentOpened');
  await assessAll(stage, stream);
  const lines = [
    { projectId: 'p1', allocatedCents: 6_000_000, byYear: inYears(6_000_000) },
    { projectId: 'p2', allocatedCents: 9_000_000, byYear: inYears(9_000_000) },
  ];
  await world().signal(stream, AMOUNTS_ALLOCATED, { allocationId: 'a', lines, at: '2021-11-22T09:00:00.000Z' });
  await stage.until(stream, 'allocated');
  await stage.decide(stream, 'decideAward', '2021-12-10T09:00:00.000Z', people.approver);
  await stage.until(stream, 'executionStarted');
  return { stream, applicationId };
}

/** A yearly report is reminded of, handed in and reviewed; what its execution then tells the file is passed on. */
async function reportOn(stage: Stage, opening: MonitoringOpening, file: string): Promise<void> {
  const stream = monitoringStream(opening.monitoringId);
  const nextYear = opening.year! + 1;
  await stage.start(stream, '2021-12-10T09:00:00.000Z', { opening });
  await stage.until(stream, 'monitoringOpened');
  await stage.forward(stream, `${nextYear}-02-12T09:00:00.000Z`);
  await stage.until(stream, 'monitoringReminded');
  const progress = [{ projectId: 'p1', spentCents: 2_000_000, percentDone: 30 }];
  const report = { progress, municipalitiesReached: 1, contentHash: `report-on-${opening.year}` };
  await stage.receive(stream, ...told('monitoringReceived', report, `${nextYear}-02-13T09:00:00.000Z`));
  await stage.until(stream, 'monitoringReviewOpened');
  const reviewedAt = `${nextYear}-02-20T09:00:00.000Z`;
  await stage.decide(stream, 'reviewMonitoring', reviewedAt, people.administrator, { efficient: true });
  for (const { signal, workflowId, payload } of await sentBy(stream))
    if (signal === OBLIGATION_ENDED && workflowId === file) await world().signal(file, signal, payload as object);
}

it('an award over three years is reported on after each, and settled only when every report is in', async () => {
  const stage = new Stage(world(), terms);
  const { stream, applicationId } = await awarded(stage);
  const openings = (await sentBy(stream)).flatMap(({ workflowId, input }) =>
    workflowId.startsWith(monitoringStream(applicationId)) && input ? [input.opening] : [],
  );
  const ofMonitoring = openings.map(({ monitoringId, year, dueOn }) => ({ monitoringId, year, dueOn }));
  // 17 February 2024 is a Saturday
  expect(ofMonitoring).toEqual([
    { monitoringId: applicationId, year: undefined, dueOn: '2025-02-17' },
    { monitoringId: `${applicationId}/2022`, year: 2022, dueOn: '2023-02-17' },
    { monitoringId: `${applicationId}/2023`, year: 2023, dueOn: '2024-02-19' },
  ]);
  const [, first, second] = openings;
  await reportOn(stage, first!, stream);
  const at = '2025-07-01T09:00:00.000Z';
  await world().signal(stream, OBLIGATION_ENDED, { id: applicationId, met: true, at });
  await world().signal(stream, OBLIGATION_ENDED, { id: `${applicationId}/p2`, met: true, at });
  const spent = adviceOf('JENV').map(({ projectId }) => ({ projectId, spentCents: 6_000_000 }));
  const information = {
    receivedFromBzkOn: '2025-07-01',
    activitiesFinished: true,
    spent,
    settlementDueOn: '2025-12-02',
  };
  await stage.receive(stream, ...told('accountabilityReceived', information, at));
  await stage.until(stream, 'accountabilityReceived');
  expect((await world().waits(stream)).waits.map(({ name }) => name)).toContain('obligations');
  await reportOn(stage, second!, stream);
  await stage.until(stream, 'settlementOpened');
});
