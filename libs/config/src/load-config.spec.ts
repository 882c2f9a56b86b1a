import { apiConfig, ConfigurationError, loadConfig, workerConfig } from './index.js';

const complete = {
  DATABASE_URL: 'postgres://ronde:ronde@127.0.0.1:5432/ronde',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  SMTP_URL: 'smtp://127.0.0.1:1025',
};

function faultsOf(
  schema: typeof apiConfig | typeof workerConfig,
  environment: Record<string, string>,
): readonly string[] {
  try {
    loadConfig(schema, environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
}

describe('the configuration', () => {
  it('fills in what may be left out', () => {
    expect(loadConfig(apiConfig, complete)).toMatchObject({
      TEMPORAL_NAMESPACE: 'ronde',
      API_HOST: '127.0.0.1',
      API_PORT: 3000,
      DEMO_TOKENS: false,
      LOG_LEVEL: 'info',
    });
  });

  it('tells every fault at once, each in one line with its key', () => {
    const faults = faultsOf(apiConfig, {
      DATABASE_URL: 'mysql://localhost/ronde',
      TEMPORAL_ADDRESS: '',
      SMTP_URL: 'mail',
      API_HOST: '0.0.0.0',
      API_PORT: '70000',
      DEMO_TOKENS: 'on',
      LOG_LEVEL: 'loud',
      REHEARSAL_SMTP_URL: 'smtp://mail.example:25',
    });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
      'API_PORT',
      'DATABASE_URL',
      'DEMO_TOKENS',
      'LOG_LEVEL',
      'REHEARSAL_SMTP_URL',
      'SMTP_URL',
      'TEMPORAL_ADDRESS',
    ]);
    expect(faults).toContain('TEMPORAL_ADDRESS is not set.');
    expect(faults.every((fault) => !fault.includes('\n'))).toBe(true);
  });

  it.each([
    ['demo tokens on this machine', { DEMO_TOKENS: 'on', API_HOST: '127.0.0.1' }, []],
    ['demo tokens by IPv6', { DEMO_TOKENS: 'on', API_HOST: '::1' }, []],
    ['demo tokens for everyone', { DEMO_TOKENS: 'on', API_HOST: '0.0.0.0' }, ['DEMO_TOKENS']],
    ['demo tokens in a container, said so', { DEMO_TOKENS: 'on', API_HOST: '0.0.0.0', DEMO_EXPOSED: 'on' }, []],
    ['a host that only looks like this machine', { DEMO_TOKENS: 'on', API_HOST: '127.0.0.1.example' }, ['DEMO_TOKENS']],
    ['no demo tokens for everyone', { API_HOST: '0.0.0.0' }, []],
    ['rehearsed mail on this machine', { REHEARSAL_SMTP_URL: 'smtp://localhost:1025' }, []],
    ['rehearsed mail by IPv6', { REHEARSAL_SMTP_URL: 'smtp://[::1]:1025' }, []],
    ['rehearsed mail that leaves', { REHEARSAL_SMTP_URL: 'smtp://mail.example:25' }, ['REHEARSAL_SMTP_URL']],
    [
      'rehearsed mail between containers',
      { REHEARSAL_SMTP_URL: 'smtp://catcher:1025', REHEARSAL_SMTP_INTERNAL: 'on' },
      [],
    ],
  ])('%s', (_, settings, refused) => {
    expect(faultsOf(apiConfig, { ...complete, ...settings }).map((fault) => fault.split(' ')[0])).toEqual(refused);
  });

  it('asks the worker for no settings of the API', () => {
    expect(loadConfig(workerConfig, { ...complete, API_PORT: 'nonsense' })).toMatchObject({ WORKER_HEALTH_PORT: 3001 });
  });
});
