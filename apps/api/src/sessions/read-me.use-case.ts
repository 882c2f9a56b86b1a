import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { demoPerson } from '../platform/auth/demo-people.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { personView } from './person-view.js';

/** Who is signed in. */
@Injectable()
export class ReadMeUseCase {
  constructor(@Inject(Municipalities) private readonly municipalities: Municipalities) {}

  async execute(actor: Actor) {
    const demo = demoPerson(actor.id) !== undefined || actor.id.startsWith('demo-');
    return { id: actor.id, ...personView(actor, await this.municipalities.byCode()), demo };
  }
}
