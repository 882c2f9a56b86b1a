import { createServer, type Server } from 'node:http';

/** Answers `GET /ready` with 200 once `ready` holds and 503 before; `GET /live` with 200 always. */
export function serveHealth(host: string, port: number, ready: () => boolean): Promise<Server> {
  const server = createServer((request, response) => {
    const ok = request.url === '/live' || (request.url === '/ready' && ready());
    response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: ok ? 'ok' : 'unavailable' }));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
