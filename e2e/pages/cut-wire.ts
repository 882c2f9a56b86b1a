import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A way to the API that a test can cut and mend. */
export interface Wire {
  readonly url: string;
  /** Breaks what goes over it; nobody gets through until it is mended. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** A wire to `apiUrl` on a port of its own. */
export async function wireTo(apiUrl: string): Promise<Wire> {
  const { hostname, port } = new URL(apiUrl);
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const end of [near, far]) {
      ends.add(end);
      end
        .on('error', () => undefined)
        .on('close', () => {
          ends.delete(end);
          near.destroy();
          far.destroy();
        });
    }
    near.pipe(far).pipe(near);
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}`,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const end of ends) end.destroy();
      }),
    mend: () => listen(own),
  };
}
