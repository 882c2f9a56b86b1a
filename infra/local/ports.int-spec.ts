import { createServer, type Server } from 'node:net';
import { portsFromBase, portsFromSettings, requireFreePorts, type Ports } from './ports.ts';

function listen(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve({ server, port: (server.address() as { port: number }).port }));
  });
}

describe('the ports of an instance', () => {
  it('are the standard ones, each replaced by its setting', () => {
    const ports = portsFromSettings({ API_PORT: '7300', SMTP_PORT: '' });
    expect(ports).toMatchObject({ api: 7300, workerHealth: 7201, temporal: 7233, temporalUi: 8233, postgres: 54329 });
    expect(ports).toMatchObject({ smtp: 1025, inbox: 1080 });
  });

  it.each(['0', '-1', '70000', '12.5', 'web'])('refuses the setting %s in a sentence', (given) => {
    expect(() => portsFromSettings({ API_PORT: given })).toThrow(
      `API_PORT must be a port number, but it is "${given}".`,
    );
  });

  it.each([
    ['api', 'API_PORT', 0],
    ['postgres', 'POSTGRES_PORT', 0],
    ['temporal', 'TEMPORAL_PORT', 5],
  ] as const)('names the taken port of %s and the setting %s that moves it', async (key, setting, offset) => {
    const { server, port } = await listen();
    const ports: Ports = { ...portsFromBase(0), [key]: port - offset };
    try {
      await expect(requireFreePorts(ports, [key])).rejects.toThrow(
        new RegExp(`^Port ${port}, wanted for .*, is taken by another program; .* with ${setting}\\.$`),
      );
    } finally {
      server.close();
    }
  });
});
