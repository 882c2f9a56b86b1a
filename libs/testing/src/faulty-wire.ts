import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What goes wrong with a conversation: the mail never arrives, or its receipt never comes back. */
export type Fault = 'content-lost' | 'receipt-lost';

/** A wire to a mail server that breaks when the test wants it to. */
export interface FaultyWire {
  readonly port: number;
  /** The next conversations that reach their content break like this, one fault each. */
  breakNext(...faults: readonly Fault[]): void;
  /** How many contents were sent over it, broken ones included. */
  contents(): number;
  cut(): Promise<void>;
}

/** Lays a wire to a server on a port of this machine; its own end is at `port`, or anywhere. */
export async function layFaultyWire(serverPort: number, port = 0): Promise<FaultyWire> {
  const faults: Fault[] = [];
  let contents = 0;
  const open = new Set<Socket>();
  const wire = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1');
    let fault: Fault | undefined;
    let inContent = false;
    const hangUp = () => [client, server].forEach((socket) => socket.destroy());
    for (const socket of [client, server]) {
      open.add(socket);
      socket.on('error', hangUp).on('close', () => open.delete(socket));
    }
    client.on('data', (chunk) => {
      const ends = inContent && chunk.toString('latin1').endsWith('\r\n.\r\n');
      if (fault === 'content-lost') return ends ? hangUp() : undefined;
      server.write(chunk);
      if (ends) inContent = false;
    });
    client.on('end', () => server.end());
    server.on('end', () => client.end());
    server.on('data', (chunk) => {
      if (/^354/m.test(chunk.toString('latin1'))) {
        contents += 1;
        inContent = true;
        fault = faults.shift();
      } else if (fault === 'receipt-lost' && !inContent) return hangUp();
      client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => wire.listen(port, '127.0.0.1', resolve));
  return {
    port: (wire.address() as AddressInfo).port,
    breakNext: (...wanted) => faults.push(...wanted),
    contents: () => contents,
    cut: async () => {
      open.forEach((socket) => socket.destroy());
      await new Promise((resolve) => wire.close(resolve));
    },
  };
}
