import type { Actor } from '@ronde/domain';
import type { IncomingHttpHeaders } from 'node:http';
import type { ActorPort } from './actor-port.js';
import { demoPerson } from './demo-people.js';

/** Believes `Authorization: Bearer demo-…`. Only for loopback or an installation that says it is a demonstration. */
export class DemoTokens implements ActorPort {
  identify({ authorization = '' }: IncomingHttpHeaders): Promise<Actor | undefined> {
    const [, token] = /^Bearer ([\w-]+)$/i.exec(authorization) ?? [];
    return Promise.resolve(token === undefined ? undefined : demoPerson(token));
  }
}

/** Knows nobody: what an installation has until sign-in is put in front. */
export class NobodyKnown implements ActorPort {
  identify(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}
