import { Module } from '@nestjs/common';
import { PublicationController } from './publication.controller.js';
import { ReadPublicationListUseCase } from './read-publication-list.use-case.js';

@Module({ controllers: [PublicationController], providers: [ReadPublicationListUseCase] })
export class PublicationModule {}
