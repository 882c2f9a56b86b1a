import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Connection } from '@temporalio/client';
import { parse } from 'yaml';
import { projectRoot } from '../local/directories.ts';
import { buildWithGo, builtFile, isBuilt } from '../local/engine-build.ts';
import { enginePackages } from '../local/engine-versions.ts';
import { databaseRole } from '../local/environment.ts';
import { freeBasePort } from '../local/free-base-port.ts';
import { createDatabases, postgresProgram, query } from '../local/postgres.ts';
import { removeDataDir } from '../local/remove-data-dir.ts';
import { supervised, type Supervised } from '../local/supervised.ts';
import { registerNamespace } from '../local/temporal-namespace.ts';
import { temporalServerProgram } from '../local/temporal-server.ts';

jest.setTimeout(1_800_000);

const run = promisify(execFile);
const silent = () => undefined;
const compose = parse(readFileSync(path.join(projectRoot, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
  readonly services: Record<string, { readonly environment: Record<string, string> }>;
};
const environmentOf = (service: string) => compose.services[service]?.environment ?? {};

describe('the engine as docker-compose.yml configures it', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'ronde-compose-'));
  const running: Supervised[] = [];
  let base = 0;

  beforeAll(async () => {
    base = await freeBasePort();
    for (const each of [enginePackages.server, enginePackages.sqlTool])
      if (!isBuilt(each)) await buildWithGo(each, silent);
    const place = { dataDir: path.join(root, 'postgres'), port: base, logFile: path.join(root, 'postgres.log') };
    const postgres = supervised(await postgresProgram(place, silent), silent);
    running.push(postgres);
    await postgres.start();
    await createDatabases(base);
  });

  afterAll(async () => {
    for (const program of running.reverse()) await program.stop();
    removeDataDir(root);
  });

  const versions = async () =>
    (await query(base, 'temporal', 'select curr_version from schema_version')).rows.map((row) => row['curr_version']);

  it('gets its schema from its own tool, and keeps it when that runs again', async () => {
    const toolDir = path.dirname(builtFile(enginePackages.sqlTool));
    const env = {
      ...environmentOf('temporal-schema'),
      SQL_HOST: '127.0.0.1',
      SQL_PORT: String(base),
      SQL_PASSWORD: databaseRole.password,
      PATH: `${toolDir}:${process.env['PATH']}`,
    };
    const script = path.join(projectRoot, 'infra/docker/temporal/set-up-schema.sh');
    await run('sh', [script], { env });
    const first = await versions();
    await run('sh', [script], { env });
    expect(first).toEqual([expect.stringMatching(/^1\.\d+$/)]);
    expect(await versions()).toEqual(first);
  });

  it('starts with 512 history shards and refuses to skip time', async () => {
    const local = temporalServerProgram({
      port: base + 10,
      postgresPort: base,
      logFile: path.join(root, 'temporal.log'),
    });
    const { NUM_HISTORY_SHARDS } = environmentOf('temporal');
    const dynamicConfig = path.join(projectRoot, 'infra/temporal/dynamic-config.production.yaml');
    const server = supervised(
      { ...local, env: { ...local.env, NUM_HISTORY_SHARDS, DYNAMIC_CONFIG_FILE: dynamicConfig } },
      silent,
    );
    running.push(server);
    await server.start();
    await registerNamespace(`127.0.0.1:${base + 10}`, 'ronde');
    const connection = await Connection.connect({ address: `127.0.0.1:${base + 10}` });
    try {
      expect((await connection.workflowService.getClusterInfo({})).historyShardCount).toBe(512);
      const skipping = connection.workflowService.startWorkflowExecution({
        namespace: 'ronde',
        workflowId: 'skipping',
        requestId: 'skipping',
        workflowType: { name: 'none' },
        taskQueue: { name: 'none' },
        timeSkippingConfig: { enabled: true },
      });
      await expect(skipping).rejects.toThrow(/time.?skipping/i);
    } finally {
      await connection.close();
    }
  });
});
