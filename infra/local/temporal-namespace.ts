import { Connection, isGrpcServiceError } from '@temporalio/client';
import { StartProblem } from './start-problem.ts';
import { becomesPossible } from './waiting.ts';

const grpcAlreadyExists = 6;
const retentionSeconds = 30 * 24 * 3600;

/** Resolves when the engine answers at this address; throws while it does not. */
export async function engineAnswers(address: string): Promise<void> {
  await withConnection(address, async (connection) => {
    await connection.workflowService.getSystemInfo({});
  });
}

/** Registers the namespace if it is not there (closed runs are kept 30 days) and waits until it can be used. */
export async function registerNamespace(address: string, namespace: string): Promise<void> {
  try {
    await withConnection(address, (connection) => register(connection, namespace));
  } catch (error) {
    throw new StartProblem(
      `The namespace "${namespace}" could not be registered with the Temporal server at ${address}: ${String(error)}`,
    );
  }
}

async function register(connection: Connection, namespace: string): Promise<void> {
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: retentionSeconds as never },
    });
  } catch (error) {
    if (!isGrpcServiceError(error) || Number(error.code) !== grpcAlreadyExists) throw error;
  }
  await becomesPossible(
    () => connection.workflowService.listOpenWorkflowExecutions({ namespace, maximumPageSize: 1, startTimeFilter: {} }),
    20_000,
  );
}

async function withConnection(address: string, use: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: 5_000 });
  try {
    await use(connection);
  } finally {
    await connection.close();
  }
}
