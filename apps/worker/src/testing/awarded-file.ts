import { randomBytes } from 'node:crypto';
import { applicationStream, OBLIGATION_ENDED, RECEIVED } from '@ronde/contracts';
import {
  type ApplicationFact,
  evolveApplication,
  type Fact,
  type Instant,
  NO_APPLICATION,
  type ProjectRequest,
  type RoundTerms,
} from '@ronde/domain';
import { recordReceipt } from '@ronde/persistence';
import {
  applicationReceived,
  JournalWriter,
  people,
  projectRequest,
  roundDrafted,
  roundTerms,
  stateFromFacts,
} from '@ronde/testing';
import type { Pace, WorkflowWorld } from './workflow-world.js';

/** A file in execution on the engine: € 80,000.00 for p1 and € 90,000.00 of € 120,000.00 for p2, which must be evaluated; with an order to pay all of it in a round that pays by orders. */
export interface AwardedFile {
  readonly roundId: string;
  readonly applicationId: string;
  readonly stream: string;
  readonly terms: RoundTerms;
  /** Something arrives: stored first, then told. */
  tell(fact: Fact, at: Instant): Promise<void>;
  decide(update: string, at: Instant, command?: object, actor?: (typeof people)[keyof typeof people]): Promise<string>;
  types(): Promise<readonly string[]>;
  /** What the latest fact of a type tells. */
  latest(type: ApplicationFact['type']): Promise<Readonly<Record<string, unknown>> | undefined>;
}

const projects: readonly ProjectRequest[] = [
  projectRequest(),
  projectRequest({ projectId: 'p2', component: 'EXPERTISE', requestedCents: 12_000_000, evaluationFlagged: true }),
];

const line = ({ projectId, component, requestedCents }: ProjectRequest, awardedCents: number) => ({
  ...{ projectId, component, requestedCents, awardedCents },
  ...{ evaluationDuty: projectId === 'p2', rorDuty: component === 'EXPERTISE' },
});

function factsOf(applicationId: string): readonly ApplicationFact[] {
  return [
    {
      type: 'assessmentConcluded',
      data: {
        advised: projects.map(({ projectId }) => ({ projectId, advisedCents: 8_000_000 })),
        advisedCents: 16_000_000,
      },
    },
    {
      type: 'allocated',
      data: { allocationId: 'a', lines: [], taskId: `${applicationId}/decision`, dueOn: '2021-12-17' },
    },
    {
      type: 'awardDecided',
      data: {
        ...{ caseReference: `VG-${applicationId}`, allocationId: 'a', totalCents: 17_000_000 },
        lines: [line(projects[0]!, 8_000_000), line(projects[1]!, 9_000_000)],
        ...{ objectionEndsOn: '2022-01-28', paymentDueOn: '2022-01-28' },
      },
    },
    {
      type: 'executionStarted',
      data: {
        monitoringId: applicationId,
        evaluations: [{ evaluationId: `${applicationId}/p2`, projectId: 'p2' }],
        accountabilityDueOn: '2023-07-15',
      },
    },
  ];
}

const orderOf = (applicationId: string): ApplicationFact => ({
  type: 'advanceOrdered',
  data: { paymentId: `${applicationId}/1`, amountCents: 17_000_000, dueOn: '2022-01-28' },
});

/** Opens such a file as a run that continued as new would, from `startedAt` on. */
export async function awardedFile(
  world: WorkflowWorld,
  { startedAt = '2022-01-10T08:00:00.000Z', pace = 'stands', wanted = {} }: Opening = {},
): Promise<AwardedFile> {
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const applicationId = `${roundId}/gm0518-1`;
  const stream = applicationStream(applicationId);
  const terms = roundTerms({ roundId, ...wanted });
  const writer = new JournalWriter(world.database(), roundId);
  await writer.receive(`funding-round/${roundId}`, roundDrafted({ ...wanted, roundId }), people.administrator);
  await writer.receive(stream, applicationReceived({ roundId, applicationId, projects }));
  await writer.decide(stream, factsOf(applicationId), people.administrator);
  if (wanted.payments === 'ORDERS') await writer.decide(stream, [orderOf(applicationId)], people.administrator);
  const state = await stateFromFacts(world.database(), stream, NO_APPLICATION, evolveApplication);
  const position = (await world.journal(stream)).length;
  const carried = {
    state,
    position,
    knownReceiptPosition: 1,
    automaticCommands: 100,
    latestAt: startedAt,
    remindersSent: [],
  };
  await world.start(stream, startedAt, { applicationId, terms, carried }, pace);
  const facts = async () => (await world.journal(stream)).map(({ fact }) => fact);
  return {
    ...{ roundId, applicationId, stream, terms },
    tell: (fact, at) => tell(world, { stream, roundId }, fact, at),
    decide: (update, at, command, actor = people.approver) => world.decide(stream, update, at, command, actor),
    types: async () => (await facts()).map(({ type }) => type),
    latest: async (type) => (await facts()).findLast((fact) => fact.type === type)?.data as Record<string, unknown>,
  };
}

/** What the municipality had to hand in, the monitoring and the evaluation of p2, has ended and was met. */
export async function endObligations(
  world: WorkflowWorld,
  { stream, applicationId }: AwardedFile,
  at: Instant,
): Promise<void> {
  for (const id of [applicationId, `${applicationId}/p2`])
    await world.signal(stream, OBLIGATION_ENDED, { id, met: true, at });
}

interface Opening {
  readonly startedAt?: Instant;
  readonly pace?: Pace;
  readonly wanted?: Partial<RoundTerms>;
}

async function tell(
  world: WorkflowWorld,
  { stream, roundId }: { readonly stream: string; readonly roundId: string },
  fact: Fact,
  at: Instant,
): Promise<void> {
  const command = { stream, roundId, at, actor: people.applicant, commandId: randomBytes(8).toString('hex') };
  const { position } = await recordReceipt(world.database(), { ...command, fact, messages: () => [] });
  await world.signal(stream, RECEIVED, { position, at, actorId: people.applicant.id, fact });
}
