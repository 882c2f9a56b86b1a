import { APPLICATION_REACHED, applicationStream, type Milestone, roundStream } from '@ronde/contracts';
import type { Instant } from '@ronde/domain';
import { applicationReceived, JournalWriter, people, projectRequest } from '@ronde/testing';
import type { Stage, Story } from './stage.js';

const STARTED_AT = '2021-06-01T08:00:00.000Z';

export const roundStories: readonly Story[] = [
  {
    name: 'funding-round-from-framework-to-closed-books',
    workflow: 'fundingRound',
    terms: { reserveCents: 1_000_000, notification: 'AFTER_ANNOUNCEMENT' },
    play: wholeRound,
  },
  {
    name: 'funding-round-on-a-late-regulation',
    workflow: 'fundingRound',
    terms: {
      regulation: { code: 'R22', citation: 'Still to be published', known: false },
      budget: 'TO_BE_ADOPTED',
    },
    play: lateRegulation,
  },
  { name: 'funding-round-cancelled', workflow: 'fundingRound', play: cancelled },
];

async function wholeRound(stage: Stage): Promise<string> {
  const stream = await begin(stage);
  await approve(stage, stream);
  await holdCall(stage, stream);
  const down = { from: '2021-10-08T20:00:00.000Z', to: '2021-10-08T22:30:00.000Z', reason: 'The portal was down.' };
  await stage.decide(stream, 'recordOutage', '2021-10-11T09:00:00.000Z', people.administrator, down);
  const reach = reaching(stage, stream);
  await reach('COMPLETE', '2021-10-15T09:00:00.000Z');
  await reach('ASSESSED', '2021-11-12T09:00:00.000Z');
  await divide(stage, stream);
  await divideReserve(stage, stream);
  await reach('DECIDED', '2021-12-10T09:00:00.000Z');
  const told = { parliamentToldOn: '2021-12-13' };
  await stage.decide(stream, 'announceDecisions', '2021-12-13T09:00:00.000Z', people.administrator, told);
  await stage.until(stream, 'announcementTold');
  await stage.world.pace(stream, 'jumps');
  await stage.until(stream, 'phaseEntered', 10);
  await reach('CLOSED', '2023-09-18T09:00:00.000Z');
  return stream;
}

/** The regulation is published when the money is about to be divided, the budget adopted when it is; then it all goes on. */
async function lateRegulation(stage: Stage): Promise<string> {
  const { administrator, approver } = people;
  const stream = await begin(stage);
  await approve(stage, stream);
  await holdCall(stage, stream);
  const reach = reaching(stage, stream);
  await reach('COMPLETE', '2021-10-15T09:00:00.000Z');
  await reach('ASSESSED', '2021-11-12T09:00:00.000Z');
  await stage.until(stream, 'allocationAsked');
  await stage.decide(stream, 'proposeAllocation', '2021-11-15T09:00:00.000Z', administrator, { strategy: 'PRO_RATA' });
  const allocation = { allocationId: await latestAllocation(stage, stream) };
  const early = await stage.world.decide(stream, 'approveAllocation', '2021-11-16T09:00:00.000Z', allocation, approver);
  if (early !== 'REGULATION_UNKNOWN') throw new Error(`Money was divided without a regulation: ${early}`);
  const regulation = {
    ...{ code: 'R22', citation: 'Regeling of a test (Stcrt. 2021, 1)' },
    ...{ publishedOn: '2021-11-17', worksBackTo: '2021-07-01' },
  };
  await stage.decide(stream, 'registerRegulation', '2021-11-17T09:00:00.000Z', administrator, regulation);
  await stage.decide(stream, 'approveAllocation', '2021-11-18T09:00:00.000Z', approver, allocation);
  const budget = { adoptedOn: '2021-12-07', sufficient: true };
  await stage.decide(stream, 'registerBudget', '2021-12-07T09:00:00.000Z', administrator, budget);
  await reach('DECIDED', '2021-12-10T09:00:00.000Z');
  await stage.world.pace(stream, 'jumps');
  await stage.until(stream, 'phaseEntered', 10);
  await reach('CLOSED', '2023-09-18T09:00:00.000Z');
  return stream;
}

async function cancelled(stage: Stage): Promise<string> {
  const stream = await begin(stage);
  const decree = { year: 2021, days: ['2021-05-14', '2021-11-15'] };
  await stage.decide(stream, 'changeDecreeDays', '2021-06-10T09:00:00.000Z', people.administrator, decree);
  const reason = { reason: 'The budget was withdrawn.' };
  await stage.decide(stream, 'cancelRound', '2021-06-14T09:00:00.000Z', people.administrator, reason);
  return stream;
}

async function begin(stage: Stage): Promise<string> {
  const stream = roundStream(stage.roundId);
  await stage.draftRound(STARTED_AT);
  await stage.start(stream, STARTED_AT, { draftedBy: people.administrator.id });
  await stage.until(stream, 'phaseEntered');
  return stream;
}

async function approve(stage: Stage, stream: string): Promise<void> {
  const { administrator, approver } = people;
  await stage.decide(stream, 'approveFramework', '2021-06-08T09:00:00.000Z', approver);
  const list = { municipalities: ['GM0518', 'GM0363'] };
  await stage.decide(stream, 'draftInvitedList', '2021-06-15T09:00:00.000Z', administrator, list);
  await stage.decide(stream, 'approveInvitedList', '2021-06-22T09:00:00.000Z', approver);
  await stage.until(stream, 'phaseEntered', 2);
}

async function holdCall(stage: Stage, stream: string): Promise<void> {
  await stage.forward(stream, '2021-07-12T08:00:00.000Z');
  await stage.until(stream, 'callPublished');
  await stage.until(stream, 'phaseEntered', 3);
  await changeList(stage, stream);
  await apply(stage);
  const later = { closesOn: '2021-10-08' };
  await stage.decide(stream, 'moveCallClosing', '2021-09-27T09:00:00.000Z', people.administrator, later);
  await reaching(stage, stream)('RECEIVED', '2021-09-20T08:00:00.000Z');
  await stage.forward(stream, '2021-10-08T22:05:00.000Z');
  await stage.until(stream, 'callClosed');
}

/** A municipality is to be added and another dropped: the first change goes back, the second is approved. */
async function changeList(stage: Stage, stream: string): Promise<void> {
  const { administrator, approver } = people;
  const change = { added: ['GM0014'], dropped: ['GM0363'], reason: 'It leads the region from now on.' };
  await stage.decide(stream, 'changeInvitedList', '2021-08-02T08:00:00.000Z', administrator, change);
  const returned = { changeId: 'c1', reason: 'Keep who was invited.' };
  await stage.decide(stream, 'returnListChange', '2021-08-03T08:00:00.000Z', approver, returned);
  const { added, reason } = change;
  await stage.decide(stream, 'changeInvitedList', '2021-08-04T08:00:00.000Z', administrator, { added, reason });
  await stage.decide(stream, 'approveListChange', '2021-08-05T08:00:00.000Z', approver, { changeId: 'c2' });
}

/** One application in the tables, as far as the division of the money asks for it. */
async function apply({ roundId, world }: Stage): Promise<void> {
  const applicationId = `${roundId}/gm0518-1`;
  const stream = applicationStream(applicationId);
  const writer = new JournalWriter(world.database(), roundId);
  const projects = [projectRequest()];
  await writer.receive(stream, applicationReceived({ roundId, applicationId, projects }));
  const advised = [{ projectId: 'p1', advisedCents: 8_000_000 }];
  await writer.decide(stream, [{ type: 'assessmentConcluded', data: { advised, advisedCents: 8_000_000 } }]);
}

function reaching(stage: Stage, stream: string): (milestone: Milestone, at: Instant) => Promise<void> {
  const applicationId = `${stage.roundId}/gm0518-1`;
  return (milestone, at) => stage.world.signal(stream, APPLICATION_REACHED, { applicationId, milestone, at });
}

/** A proposal goes back once and is then approved. */
async function divide(stage: Stage, stream: string): Promise<void> {
  const { administrator, approver } = people;
  await stage.until(stream, 'allocationAsked');
  await stage.decide(stream, 'proposeAllocation', '2021-11-15T09:00:00.000Z', administrator, { strategy: 'PRO_RATA' });
  const returned = { allocationId: await latestAllocation(stage, stream), reason: 'Follow the advice instead.' };
  await stage.decide(stream, 'returnAllocation', '2021-11-16T09:00:00.000Z', approver, returned);
  await stage.until(stream, 'allocationAsked', 2);
  const lower = { ceilingCents: 690_000_000, reason: 'A cut in the budget.' };
  await stage.decide(stream, 'lowerCeiling', '2021-11-16T10:00:00.000Z', approver, lower);
  const asAdvised = { strategy: 'AS_ADVISED' };
  await stage.decide(stream, 'proposeAllocation', '2021-11-17T09:00:00.000Z', administrator, asAdvised);
  const approved = { allocationId: await latestAllocation(stage, stream) };
  await stage.decide(stream, 'approveAllocation', '2021-11-18T09:00:00.000Z', approver, approved);
}

/** The application got less than was advised; what is held back makes up for it. */
async function divideReserve(stage: Stage, stream: string): Promise<void> {
  const { roundId, world } = stage;
  const { administrator, approver } = people;
  await world.untilFact(stream, 'amountsTold');
  const project = { projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents: 7_500_000 };
  const award = {
    ...{ caseReference: `VG-${roundId}`, allocationId: `${roundId}/a`, totalCents: 7_500_000, reservedCents: 8_000_000 },
    lines: [{ ...project, evaluationDuty: false, rorDuty: false }],
    ...{ objectionEndsOn: '2022-01-28', paymentDueOn: '2022-01-28' },
  };
  const file = applicationStream(`${roundId}/gm0518-1`);
  const writer = new JournalWriter(world.database(), roundId, '2021-12-01T08:00:00.000Z', 'award');
  await writer.decide(file, [{ type: 'awardDecided', data: award }], approver);
  await stage.decide(stream, 'proposeTranche', '2021-12-07T09:00:00.000Z', administrator, { cents: 1_000_000 });
  const allocationId = await latestAllocation(stage, stream, 'trancheProposed');
  await stage.decide(stream, 'releaseReserve', '2021-12-08T09:00:00.000Z', approver, { allocationId });
}

async function latestAllocation({ world }: Stage, stream: string, type = 'allocationProposed'): Promise<string> {
  const proposed = (await world.journal(stream)).filter(({ fact }) => fact.type === type);
  return (proposed.at(-1)!.fact.data as { readonly allocationId: string }).allocationId;
}
