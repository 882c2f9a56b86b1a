import { Module } from '@nestjs/common';
import { FrameworkPresetsController } from './framework-presets.controller.js';

/** What a round can be drafted from. */
@Module({ controllers: [FrameworkPresetsController] })
export class FrameworkPresetsModule {}
