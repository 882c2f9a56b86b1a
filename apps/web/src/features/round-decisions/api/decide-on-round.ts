import { answered, api } from '../../../shared/api/client.js';
import { ifMatch } from '../../../shared/api/if-match.js';
import type { ActHeaders } from '../../../shared/api/use-act.js';

/** What an official does with a round: where below its address, on which version, and with what. */
export interface ActOnRound {
  readonly roundId: string;
  readonly below: string;
  readonly position: number;
  readonly body: Readonly<Record<string, unknown>>;
}

type AnyAct = '/api/v1/rounds/{roundId}/framework/approval';

/** Sends it. Every act has the same headers and answer; the API checks the body. */
export function decideOnRound({ roundId, below, position, body }: ActOnRound, headers: ActHeaders) {
  const address = `/api/v1/rounds/{roundId}/${below}` as AnyAct;
  const params = { path: { roundId }, header: { ...headers, ...ifMatch(position) } };
  return answered(api.POST(address, { params, body: body as never }));
}
