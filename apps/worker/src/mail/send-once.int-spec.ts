import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sendOnce } from './send-once.js';

/** A server that speaks just enough SMTP to break off, or say no, at a step of the test's choosing. */
type Turn = 'drop' | string;
interface Script {
  readonly greeting?: Turn;
  readonly rcpt?: Turn;
  readonly data?: Turn;
  readonly content?: Turn;
}

const servers: Server[] = [];
const received: string[] = [];

async function serverThat(script: Script): Promise<number> {
  const server = createServer((socket) => converse(socket, script));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function converse(socket: Socket, script: Script): void {
  let content: string | undefined;
  const say = (turn: Turn) => (turn === 'drop' ? socket.destroy() : socket.write(`${turn}\r\n`));
  socket.on('error', () => undefined);
  say(script.greeting ?? '220 here');
  socket.on('data', (chunk) => {
    const line = chunk.toString();
    if (content !== undefined) {
      content += line;
      if (!content.endsWith('\r\n.\r\n')) return;
      received.push(content);
      content = undefined;
      return say(script.content ?? '250 taken');
    }
    if (/^EHLO/.test(line)) return say('250 hello');
    if (/^RCPT/.test(line)) return say(script.rcpt ?? '250 fine');
    if (/^DATA/.test(line)) {
      const answer = script.data ?? '354 go on';
      if (answer.startsWith('354')) content = '';
      return say(answer);
    }
    return say('250 fine');
  });
}

const send = (port: number, cutOff = new AbortController().signal) =>
  sendOnce(
    { host: '127.0.0.1', port, secure: false },
    { from: 'a@ronde.example', to: 'b@ronde.example', content: Buffer.from('Subject: x\r\n\r\nbody\r\n') },
    cutOff,
  );

afterEach(async () => {
  received.length = 0;
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

describe('one attempt to send', () => {
  it.each<[string, Script, string]>([
    ['all goes well', {}, 'accepted'],
    ['the connection drops at the greeting', { greeting: 'drop' }, 'not-sent'],
    ['the server is too busy to greet', { greeting: '421 busy' }, 'not-sent'],
    ['the mailbox does not exist', { rcpt: '550 no such mailbox' }, 'refused'],
    ['the mailbox is busy', { rcpt: '450 later' }, 'not-sent'],
    ['the connection drops at the recipient', { rcpt: 'drop' }, 'not-sent'],
    ['the server does not want the content now', { data: '451 later' }, 'not-sent'],
    ['the connection drops before the content', { data: 'drop' }, 'not-sent'],
    ['the content is refused for now', { content: '452 full' }, 'not-sent'],
    ['the content is refused for good', { content: '554 no' }, 'refused'],
    ['the connection drops after the content', { content: 'drop' }, 'in-doubt'],
  ])('%s', async (_, script, result) => {
    expect((await send(await serverThat(script))).result).toBe(result);
  });

  it('has sent the whole content before it is in doubt', async () => {
    await send(await serverThat({ content: 'drop' }));
    expect(received).toEqual(['Subject: x\r\n\r\nbody\r\n.\r\n']);
  });

  it('has sent nothing when nobody listens', async () => {
    const port = await serverThat({});
    await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
    expect(await send(port)).toMatchObject({ result: 'not-sent', reason: expect.stringContaining('ECONNREFUSED') });
  });

  it('can be cut off while the server keeps silent', async () => {
    const cutOff = new AbortController();
    const silent = createServer((socket) => socket.on('error', () => undefined));
    servers.push(silent);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const attempt = send((silent.address() as AddressInfo).port, cutOff.signal);
    setTimeout(() => cutOff.abort(), 50);
    expect(await attempt).toEqual({ result: 'not-sent', reason: 'the conversation was cut off' });
  });
});
