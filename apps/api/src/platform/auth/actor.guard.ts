import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Actor } from '@ronde/domain';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { ACTOR_PORT, type ActorPort } from './actor-port.js';
import { insistOwnPages } from './own-pages-only.js';
import { RepresentativeDesk } from './representative-desk.js';

const PUBLIC = 'ronde:public';

/** Anybody may ask this: health, the documentation, the pages about problems. */
export const Public = () => SetMetadata(PUBLIC, true);

/** A request of which it is known who sends it. */
export type ActorRequest = FastifyRequest & { actor?: Actor };

/**
 * Finds out who sends the request; nobody known: UNAUTHENTICATED; sent by the page of another site: ORIGIN_FOREIGN. Who
 * may do what is asked later, of the table.
 */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    @Inject(ACTOR_PORT) private readonly actors: ActorPort,
    @Inject(RepresentativeDesk) private readonly representatives: RepresentativeDesk,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<ActorRequest>();
    const actor = await this.actors.identify(request.headers);
    if (actor === undefined) throw new Problem('UNAUTHENTICATED');
    insistOwnPages(request);
    request.actor = await this.representatives.speaking(actor, request);
    return true;
  }
}
