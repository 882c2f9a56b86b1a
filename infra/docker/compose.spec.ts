import { readFileSync } from 'node:fs';
import path from 'node:path';
import { apiConfig, envExample, loadConfig, workerConfig } from '@ronde/config';
import { parse } from 'yaml';
import { projectRoot } from '../local/directories.ts';
import { enginePackages } from '../local/engine-versions.ts';
import { localEnvironment } from '../local/environment.ts';
import { portsFromBase } from '../local/ports.ts';

interface Service {
  readonly image?: string;
  readonly build?: { readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as { readonly services: Record<string, Service> };
const { services } = compose;
const service = (name: string): Service => services[name] ?? {};
const dockerfiles = Object.values(services).flatMap(({ build }) => (build ? [build.dockerfile] : []));

/** What the container gets when nothing, or this, is set around compose. */
function resolved(name: string, given: Readonly<Record<string, string>> = {}): Record<string, string> {
  const fill = (value: string) =>
    value.replace(/\$\{(\w+):-([^}]*)\}/g, (_, key: string, standard: string) => given[key] ?? standard);
  return Object.fromEntries(Object.entries(service(name).environment ?? {}).map(([key, value]) => [key, fill(value)]));
}

describe('docker-compose.yml', () => {
  it('has every part of the system', () => {
    expect(Object.keys(services).sort()).toEqual([
      'api',
      'mail-catcher',
      'migrate',
      'postgres',
      'temporal',
      'temporal-namespace',
      'temporal-schema',
      'temporal-ui',
      'worker',
    ]);
  });

  it('publishes every port on this machine only', () => {
    const published = Object.values(services).flatMap(({ ports }) => ports ?? []);
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('runs the engine with 512 history shards on PostgreSQL, in the versions of the local start', () => {
    expect(service('temporal').environment).toMatchObject({
      NUM_HISTORY_SHARDS: '512',
      POSTGRES_ADDRESS: 'postgres:5432',
    });
    expect(service('temporal').image).toBe(`temporalio/server:${enginePackages.server.version}`);
    expect(service('temporal-schema').image).toBe(`temporalio/admin-tools:${enginePackages.sqlTool.version}`);
    expect(service('temporal-ui').image).toBe(`temporalio/ui:${enginePackages.ui.version}`);
    expect(service('postgres').image).toBe('postgres:18');
  });

  it('never skips time', () => {
    const config = parse(read('infra/temporal/dynamic-config.production.yaml')) as Record<string, { value: unknown }[]>;
    expect(service('temporal').environment?.['DYNAMIC_CONFIG_FILE']).toBe('/ronde/dynamic-config.production.yaml');
    expect(config['frontend.WorkflowTimeSkippingEnabled']).toEqual([{ value: false }]);
  });

  it.each(['api', 'worker', 'migrate'])(
    'gives %s the configuration keys of the local start and of .env.example',
    (name) => {
      const documented = [...envExample().matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, key]) => key ?? '');
      const local = Object.keys(localEnvironment(portsFromBase(7200)));
      expect(Object.keys(service(name).environment ?? {}).sort()).toEqual(documented.sort());
      expect(local.sort()).toEqual(documented);
    },
  );

  it.each([
    ['without demo', {}, false],
    ['with RONDE_DEMO=on', { RONDE_DEMO: 'on' }, true],
  ])('is a configuration that the applications take %s', (_, given: Record<string, string>, demo) => {
    expect(loadConfig(apiConfig, resolved('api', given))).toMatchObject({ API_PORT: 7200, DEMO_TOKENS: demo });
    expect(loadConfig(workerConfig, resolved('worker', given))).toMatchObject({ WORKER_HEALTH_PORT: 7201 });
  });

  it('is a configuration that the applications take at the local start', () => {
    const local = localEnvironment(portsFromBase(7200));
    expect(loadConfig(apiConfig, local)).toMatchObject({ API_PORT: 7200, DEMO_TOKENS: true });
    expect(loadConfig(workerConfig, local)).toMatchObject({ WORKER_HEALTH_PORT: 7201 });
  });

  it('mounts only files that exist and starts nothing before what it needs', () => {
    for (const { volumes = [], depends_on = {} } of Object.values(services)) {
      const mounted = volumes.map((volume) => volume.split(':')[0] ?? '').filter((source) => source.startsWith('./'));
      for (const source of mounted) expect(() => read(source)).not.toThrow(/ENOENT/);
      expect(Object.keys(services)).toEqual(expect.arrayContaining(Object.keys(depends_on)));
    }
    expect(service('temporal').depends_on).toEqual({
      'temporal-schema': { condition: 'service_completed_successfully' },
    });
  });
});

describe.each([...new Set(dockerfiles)])('%s', (file) => {
  const lines = read(file).split('\n');
  const lastOf = (word: string) => lines.filter((line) => line.startsWith(`${word} `)).at(-1);

  it('runs on Node 24, not as root, and says whether it is well', () => {
    expect(lines.filter((line) => line.startsWith('FROM ')).every((line) => line.startsWith('FROM node:24-slim'))).toBe(
      true,
    );
    expect(lastOf('USER')).toBe('USER node');
    expect(lines.findLastIndex((line) => line.startsWith('USER '))).toBeGreaterThan(
      lines.findLastIndex((line) => line.startsWith('FROM ')),
    );
    expect(lastOf('HEALTHCHECK')).toBeDefined();
  });

  it('installs what the lock file says', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> };
    const maildev = `maildev@${lock.packages['node_modules/maildev']?.version}`;
    expect(lines.some((line) => line.startsWith('RUN npm ci ') || line.includes(maildev))).toBe(true);
  });
});
