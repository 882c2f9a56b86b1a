import { dataConverter, type Answer, type Command } from '@ronde/contracts';
import {
  Client,
  Connection,
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
  WorkflowNotFoundError,
} from '@temporalio/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problems/problem.js';
import { UpdateQueue } from './update-queue.js';

/** How long a decision may take before the caller is told to ask again. */
const ANSWER_WITHIN_MS = 25_000;
/** Few, so that an engine that is away is said to be away within a second; the caller repeats with the same key. */
const ATTEMPTS = 4;
/** How long a file that has just been received may take to be started. */
const STARTED_WITHIN_MS = 8_000;

/** The API's only door to the engine: one connection, made when first needed, so that the API starts without it. */
export class EngineClient {
  readonly client: Client;
  private readonly connection: Connection;
  private readonly queue = new UpdateQueue();

  constructor(address: string, namespace: string) {
    const interceptors = [makeGrpcRetryInterceptor(defaultGrpcRetryOptions({ maxAttempts: ATTEMPTS }))];
    this.connection = Connection.lazy({ address, interceptors });
    this.client = new Client({ connection: this.connection, namespace, dataConverter: dataConverter() });
  }

  /** Asks the workflow of a file for a decision. Its refusal, or the engine's silence, is thrown as a problem. */
  update(workflowId: string, name: string, command: Command): Promise<Answer> {
    return this.queue.run(workflowId, () =>
      this.within(ANSWER_WITHIN_MS, () => this.updateOnceStarted(workflowId, name, command)),
    );
  }

  /** Does `work` with a deadline on each call to the engine. */
  within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    return this.connection.withDeadline(Date.now() + milliseconds, work);
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  private async updateOnceStarted(workflowId: string, name: string, command: Command): Promise<Answer> {
    const handle = this.client.workflow.getHandle(workflowId);
    const options = { updateId: command.commandId, args: [command] as [Command] };
    const giveUpAt = Date.now() + STARTED_WITHIN_MS;
    for (;;) {
      try {
        return await handle.executeUpdate<Answer, [Command]>(name, options);
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError) || (await this.exists(workflowId))) throw error;
        if (Date.now() > giveUpAt)
          throw new Problem('ENGINE_UNAVAILABLE', 'The file has been received but its workflow has not started yet.');
      }
      await sleep(100);
    }
  }

  /** A closed execution is found as well. */
  private async exists(workflowId: string): Promise<boolean> {
    try {
      await this.client.workflow.getHandle(workflowId).describe();
      return true;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }
}
