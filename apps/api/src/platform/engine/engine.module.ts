import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '../settings.js';
import { EngineClient } from './engine-client.js';

@Global()
@Module({
  providers: [
    {
      provide: EngineClient,
      inject: [API_SETTINGS],
      useFactory: (settings: ApiSettings) => new EngineClient(settings.temporalAddress, settings.temporalNamespace),
    },
  ],
  exports: [EngineClient],
})
export class EngineModule implements OnApplicationShutdown {
  constructor(@Inject(EngineClient) private readonly engine: EngineClient) {}

  async onApplicationShutdown(): Promise<void> {
    await this.engine.close();
  }
}
