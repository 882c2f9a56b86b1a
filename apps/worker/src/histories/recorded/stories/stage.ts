import { randomBytes } from 'node:crypto';
import { msToTs } from '@temporalio/common/lib/time.js';
import { RECEIVED, roundStream, type WorkflowType } from '@ronde/contracts';
import type { Actor, Fact, Instant, RoundTerms } from '@ronde/domain';
import { recordReceipt } from '@ronde/persistence';
import { people, roundDrafted, roundTerms } from '@ronde/testing';
import type { WorkflowWorld } from '../../../testing/workflow-world.js';

/** One execution's life worth protecting, played on the real engine from start to end. */
export interface Story {
  /** Name of the recorded history. */
  readonly name: string;
  readonly workflow: WorkflowType;
  /** What its round has otherwise than the rounds of tests. */
  readonly terms?: Partial<RoundTerms>;
  /** Plays it; the result is the stream of the execution, which has ended or is about to. */
  readonly play: (stage: Stage) => Promise<string>;
}

/** A round of its own in which a story is played. */
export class Stage {
  readonly roundId = `2022-${randomBytes(4).toString('hex')}`;
  readonly terms: RoundTerms;

  constructor(
    readonly world: WorkflowWorld,
    wanted: Partial<RoundTerms> = {},
  ) {
    this.terms = roundTerms({ ...wanted, roundId: this.roundId });
  }

  /** The round's first fact, as the API writes it. */
  draftRound(at: Instant): Promise<number> {
    return this.write(roundStream(this.roundId), roundDrafted(this.terms), at, people.administrator);
  }

  /** Starts an execution whose time stands until the story moves it. */
  async start(stream: string, at: Instant, input: object): Promise<void> {
    await this.world.start(stream, at, { terms: this.terms, ...input }, 'stands');
  }

  /** Something arrives from outside: stored first, then told. */
  async receive(stream: string, fact: Fact, at: Instant, actor: Actor = people.applicant): Promise<void> {
    const position = await this.write(stream, fact, at, actor);
    await this.world.signal(stream, RECEIVED, { position, at, actorId: actor.id, fact });
  }

  /** A decision that the story needs to be taken; throws when it is refused. */
  async decide(stream: string, update: string, at: Instant, actor: Actor, command: object = {}): Promise<void> {
    const outcome = await this.world.decide(stream, update, at, command, actor);
    if (outcome === outcome.toUpperCase()) throw new Error(`${update} on ${stream} was refused: ${outcome}`);
  }

  /**
   * Resolves when the journal of `stream` holds `count` facts of this type and the execution knows it, so that what the
   * story does next is never under way together with the write.
   */
  async until(stream: string, type: string, count = 1): Promise<void> {
    for (let attempt = 0; attempt < 600; attempt += 1) {
      const facts = (await this.world.journal(stream)).filter(({ fact }) => fact.type === type);
      const told = facts[count - 1];
      if (told !== undefined && (await this.world.waits(stream)).position >= told.position) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${stream} told no ${type} within thirty seconds`);
  }

  /** Moves an execution's time on to `at`; the timers on the way fire. */
  async forward(stream: string, at: Instant): Promise<void> {
    const { client, waits } = this.world;
    const { engineNow } = await waits(stream);
    const fastForwardId = randomBytes(8).toString('hex');
    const target = { namespace: client.options.namespace, workflowExecution: { workflowId: stream } };
    const duration = msToTs(Date.parse(at) - Date.parse(engineNow));
    await client.workflowService.updateWorkflowExecutionOptions({
      ...target,
      updateMask: { paths: ['time_skipping_config'] },
      workflowExecutionOptions: {
        timeSkippingConfig: { enabled: true, fastForwardConfig: { id: fastForwardId, duration } },
      },
    });
    await client.workflowService.pollWorkflowExecutionTimeSkipping({ ...target, fastForwardId });
  }

  private async write(stream: string, fact: Fact, at: Instant, actor: Actor): Promise<number> {
    const command = { stream, roundId: this.roundId, commandId: randomBytes(8).toString('hex'), at, actor };
    const { position } = await recordReceipt(this.world.database(), { ...command, fact, messages: () => [] });
    return position;
  }
}
