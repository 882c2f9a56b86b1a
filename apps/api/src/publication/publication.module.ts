import { Module } from '@nestjs/common';
import { PublicRegisterController } from './public-register.controller.js';
import { PublicationController } from './publication.controller.js';
import { ReadPublicRegisterUseCase } from './read-public-register.use-case.js';
import { ReadPublicationListUseCase } from './read-publication-list.use-case.js';

@Module({
  controllers: [PublicationController, PublicRegisterController],
  providers: [ReadPublicationListUseCase, ReadPublicRegisterUseCase],
})
export class PublicationModule {}
