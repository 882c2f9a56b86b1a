import type { Actor } from '@ronde/domain';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Who sends a request. Sign-in is put in front by another implementation of this port; no use case notices.
 * Undefined: nobody who is known here.
 */
export interface ActorPort {
  identify(headers: IncomingHttpHeaders): Promise<Actor | undefined>;
}

export const ACTOR_PORT = Symbol('ActorPort');
