import { randomBytes } from 'node:crypto';
import { recoveryStream } from '@ronde/contracts';
import type { Actor, Instant, RecoveryFact, RecoveryOpening } from '@ronde/domain';
import { readOutbox } from '@ronde/persistence';
import { applicationReceived, JournalWriter, people, roundDrafted, roundTerms } from '@ronde/testing';
import type { Pace, WorkflowWorld } from './workflow-world.js';

/** A claim on the engine: € 20,000.00, due on Monday 30 October 2023. */
export interface ClaimedFile {
  readonly stream: string;
  decide(update: string, day: string, command?: object, actor?: Actor): Promise<string>;
  types(): Promise<readonly string[]>;
  latest(type: RecoveryFact['type']): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** The mails it caused, each with whom it goes to. */
  mails(): Promise<readonly string[]>;
}

/** What such a claim is opened with. */
export function claimOpening(roundId: string): RecoveryOpening {
  const applicationId = `${roundId}/gm0518-1`;
  return {
    ...{ recoveryId: `${applicationId}/1`, roundId, applicationId, cause: 'SETTLEMENT' },
    ...{ caseReference: `VG-${applicationId}`, principalCents: 2_000_000, notifiedOn: '2023-09-18' },
    ...{ dueOn: '2023-10-30', dueAt: '2023-10-30T23:00:00.000Z' },
  };
}

/** Opens such a claim on the day of its notification. */
export async function claimedFile(world: WorkflowWorld, pace: Pace = 'stands'): Promise<ClaimedFile> {
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const opening = claimOpening(roundId);
  const { applicationId, recoveryId } = opening;
  const stream = recoveryStream(recoveryId);
  const journal = new JournalWriter(world.database(), roundId);
  await journal.receive(`funding-round/${roundId}`, roundDrafted({ roundId }), people.administrator);
  await journal.receive(`application/${applicationId}`, applicationReceived({ roundId, applicationId }));
  await world.start(stream, noon('2023-09-18'), { opening, terms: roundTerms({ roundId }) }, pace);
  await world.untilFact(stream, 'recoveryOpened');
  const facts = async () => (await world.journal(stream)).map(({ fact }) => fact);
  return {
    stream,
    decide: (update, day, command, actor = people.administrator) =>
      world.decide(stream, update, noon(day), command, actor),
    types: async () => (await facts()).map(({ type }) => type),
    latest: async (type) => (await facts()).findLast((fact) => fact.type === type)?.data as Record<string, unknown>,
    mails: async () =>
      (await readOutbox(world.database(), { stream, kind: 'mail', limit: 100 })).map(
        ({ payload, target }) => `${(payload as { mail: string }).mail} > ${target}`,
      ),
  };
}

const noon = (day: string): Instant => `${day}T11:00:00.000Z`;
