import { Module } from '@nestjs/common';
import { MunicipalitiesController } from './municipalities.controller.js';

/** The register of municipalities. */
@Module({ controllers: [MunicipalitiesController] })
export class MunicipalitiesModule {}
