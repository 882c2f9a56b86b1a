import { Module } from '@nestjs/common';
import { ReadTemplatesUseCase } from './read-templates.use-case.js';
import { TemplatesController } from './templates.controller.js';

/** What mails and letters look like. */
@Module({ controllers: [TemplatesController], providers: [ReadTemplatesUseCase] })
export class TemplatesModule {}
