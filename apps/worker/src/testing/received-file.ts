import { randomBytes } from 'node:crypto';
import { applicationStream, RECEIVED } from '@ronde/contracts';
import type { ApplicationFact, Fact, Instant, ReceivedApplication } from '@ronde/domain';
import { recordReceipt } from '@ronde/persistence';
import { applicationReceived, people, roundDrafted, roundTerms } from '@ronde/testing';
import type { WorkflowWorld } from './workflow-world.js';

const RECEIVED_AT = '2021-09-20T08:00:00.000Z';

/** A file on the engine that was received on Monday 20 September 2021 at 10:00. */
export interface ReceivedFile {
  readonly roundId: string;
  readonly stream: string;
  tell(fact: Fact, at: Instant): Promise<void>;
  decide(update: string, at: Instant, command?: object, actor?: (typeof people)[keyof typeof people]): Promise<string>;
  types(): Promise<readonly string[]>;
  until(type: ApplicationFact['type']): Promise<void>;
}

/** An application on the engine, received as the API would receive it. */
export async function receivedFile(
  world: WorkflowWorld,
  wanted: Partial<ReceivedApplication> = {},
): Promise<ReceivedFile> {
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const applicationId = `${roundId}/gm0518-1`;
  const stream = applicationStream(applicationId);
  const terms = roundTerms({ roundId });
  const tell = async (fact: Fact, at: Instant, into = stream): Promise<void> => {
    const command = { stream: into, roundId, at, actor: people.applicant, commandId: randomBytes(8).toString('hex') };
    const { position } = await recordReceipt(world.database(), { ...command, fact, messages: () => [] });
    if (into === stream)
      await world.signal(stream, RECEIVED, { position, at, actorId: people.applicant.id, fact }).catch(() => undefined);
  };
  await tell(roundDrafted({ roundId }), RECEIVED_AT, `funding-round/${roundId}`);
  await world.start(stream, RECEIVED_AT, { applicationId, terms });
  await tell(applicationReceived({ roundId, applicationId, ...wanted }), RECEIVED_AT);
  return {
    roundId,
    stream,
    tell,
    decide: (update, at, command, actor) => world.decide(stream, update, at, command, actor),
    types: async () => (await world.journal(stream)).map(({ fact }) => fact.type),
    until: (type) => world.untilFact(stream, type),
  };
}
