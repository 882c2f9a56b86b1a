import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { API_SETTINGS, type ApiSettings } from '../settings.js';
import { ACTOR_PORT } from './actor-port.js';
import { ActorGuard } from './actor.guard.js';
import { RepresentativeDesk } from './representative-desk.js';
import { DemoTokens, NobodyKnown } from './demo-tokens.js';

@Global()
@Module({
  providers: [
    {
      provide: ACTOR_PORT,
      inject: [API_SETTINGS],
      useFactory: (settings: ApiSettings) => (settings.demoTokens ? new DemoTokens() : new NobodyKnown()),
    },
    RepresentativeDesk,
    { provide: APP_GUARD, useClass: ActorGuard },
  ],
  exports: [ACTOR_PORT],
})
export class AuthModule {}
