import type { Actor } from '@ronde/domain';
import type { IncomingHttpHeaders } from 'node:http';
import type { ActorPort } from './actor-port.js';
import { demoPerson } from './demo-people.js';
import { sessionIn } from './session-cookie.js';

/**
 * Believes `Authorization: Bearer demo-…`, and without one the session of a browser that chose a person. Only for
 * loopback or an installation that says it is a demonstration.
 */
export class DemoTokens implements ActorPort {
  identify({ authorization, cookie }: IncomingHttpHeaders): Promise<Actor | undefined> {
    const token = authorization === undefined ? sessionIn(cookie) : /^Bearer ([\w-]+)$/i.exec(authorization)?.[1];
    return Promise.resolve(token === undefined ? undefined : demoPerson(token));
  }
}

/** Knows nobody: what an installation has until sign-in is put in front. */
export class NobodyKnown implements ActorPort {
  identify(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}
