import fastify from 'fastify';
import pg from 'pg';
import { benchSettings } from '../bench-settings.ts';
import { listQueries } from '../list-queries.ts';
import { capturedWrites, writeRows } from './row-writes.ts';

/** The bare routes: one writes the rows of a submission in one transaction, one sends the rows of the list. */
const settings = benchSettings(process.env);
// As ours: a connection that was opened is kept.
const pool = (connectionString: string) => new pg.Pool({ connectionString, max: 20, idleTimeoutMillis: 0 });
const bare = pool(settings.bareDatabaseUrl);
const system = pool(settings.databaseUrl);
const server = fastify();
let received = 0;

server.get('/ready', () => ({ ready: true }));
server.post('/applications', async (_request, reply) => {
  received += 1;
  const id = `gm0000-${received}`;
  await writeRows(bare, capturedWrites(settings.capturesDir, 'submission'), 0, id);
  return reply.code(201).send({ id });
});
server.get<{ Querystring: { page: 'first' | 'last' | 'all' } }>('/applications', async ({ query: { page } }) => {
  const { text, values } = listQueries(settings.capturesDir)[page];
  const { rows } = await system.query(text, [...values]);
  return { items: rows };
});

process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
await server.listen({ port: settings.serverPort, host: '127.0.0.1' });
