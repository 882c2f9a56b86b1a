import { answered, api } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import type { paths } from '../api/schema.js';
import type { ActHeaders } from '../api/use-act.js';

/** Addresses of the API at which something is done. */
export type ActAddress = { [A in keyof paths]: paths[A] extends { readonly post: object } ? A : never }[keyof paths];

/** Where an act is sent, and on which version that was seen; none for what arrives from outside. */
export interface ActPlace {
  readonly address: ActAddress;
  readonly path: Readonly<Record<string, string>>;
  readonly position?: number;
}

/** What is sent there. */
export interface SentAct extends ActPlace {
  readonly body: Readonly<Record<string, unknown>>;
}

type AnyAct = '/api/v1/rounds/{roundId}/applications/{code}/award';

/** Sends it. The form made the body from the names of the API, and the API checks it. */
export function sendAct({ address, path, position, body }: SentAct, headers: ActHeaders) {
  const header = { ...headers, ...(position === undefined ? {} : ifMatch(position)) };
  return answered(api.POST(address as AnyAct, { params: { path: path as never, header }, body: body as never }));
}
