import { TestWorkflowEnvironment } from '@temporalio/testing';
import { devServerArguments, type DevServerPlace } from './temporal-dev-server.ts';

/** Runs the Temporal CLI that the SDK downloads, until it is asked to end; its argument is a DevServerPlace as JSON. */
async function main(place: DevServerPlace): Promise<void> {
  const environment = await TestWorkflowEnvironment.createLocal({
    server: {
      ip: '127.0.0.1',
      port: place.port,
      ui: true,
      uiPort: place.uiPort,
      namespace: place.namespace,
      dbFilename: place.databaseFile,
      extraArgs: [...devServerArguments],
    },
  });
  const stayAlive = setInterval(() => undefined, 60_000);
  process.once('SIGTERM', () => {
    clearInterval(stayAlive);
    void environment.teardown();
  });
}

await main(JSON.parse(process.argv[2] ?? '{}') as DevServerPlace);
