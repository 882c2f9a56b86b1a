import { Global, Module, type DynamicModule } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from './settings.js';

/** Gives the settings to whoever asks for API_SETTINGS. */
@Global()
@Module({})
export class SettingsModule {
  static with(settings: ApiSettings): DynamicModule {
    return {
      module: SettingsModule,
      providers: [{ provide: API_SETTINGS, useValue: settings }],
      exports: [API_SETTINGS],
    };
  }
}
