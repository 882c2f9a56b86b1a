import { createServer, type Server } from 'node:net';
import { freeBasePort } from './free-base-port.ts';
import { portsFromBase, portsFromSettings, requireFreePorts, type Ports } from './ports.ts';

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
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
    ['the engine', '7233', 'Port 7233 is wanted for the API and for the Temporal server'],
    ['one of those beside the engine', '7240', 'Port 7240 is wanted for the API and for the Temporal server'],
    ['the inbox', '1080', 'Port 1080 is wanted for the API and for the inbox page'],
  ])('refuses to give the API the port of %s', (_, port, sentence) => {
    expect(() => portsFromSettings({ API_PORT: port })).toThrow(sentence);
  });

  it.each([
    ['api', 'API_PORT', 0],
    ['postgres', 'POSTGRES_PORT', 0],
    ['temporal', 'TEMPORAL_PORT', 5],
  ] as const)('names the taken port of %s and the setting %s that moves it', async (key, setting, offset) => {
    // A block of which none is taken: the ports before the one we take would be named otherwise.
    const first = await freeBasePort();
    const port = first + offset;
    const server = await listen(port);
    const ports: Ports = { ...portsFromBase(0), [key]: first };
    try {
      await expect(requireFreePorts(ports, [key])).rejects.toThrow(
        new RegExp(`^Port ${port}, wanted for .*, is taken by another program; .* with ${setting}\\.$`),
      );
    } finally {
      server.close();
    }
  });
});
