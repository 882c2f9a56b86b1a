import { answered, api } from '../../../shared/api/client.js';
import { ifMatch } from '../../../shared/api/if-match.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';
import type { FileParams } from './application.js';

/** What an official does with an application: where below its address, on which version, and with what. */
export interface ActOnApplication {
  readonly file: FileParams;
  readonly below: string;
  /** The version that was seen; left out for what arrives from outside. */
  readonly position?: number;
  readonly body: Readonly<Record<string, unknown>>;
}

type AnyAct = '/api/v1/rounds/{roundId}/applications/{code}/award';

/** Sends it. Every act has the same headers and answer; its own form made the body, and the API checks it. */
export function decideOnApplication({ file, below, position, body }: ActOnApplication, headers: ActHeaders) {
  const address = `/api/v1/rounds/{roundId}/applications/{code}/${below}` as AnyAct;
  const params = { path: { ...file }, header: { ...headers, ...(position === undefined ? {} : ifMatch(position)) } };
  return answered(api.POST(address, { params, body: body as never }));
}
