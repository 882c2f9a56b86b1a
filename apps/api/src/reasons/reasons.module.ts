import { Module } from '@nestjs/common';
import { ReasonsDesk } from '../platform/reasons/reasons-desk.js';
import { EditReasonsUseCase } from './edit-reasons.use-case.js';
import { ReadReasonsUseCase } from './read-reasons.use-case.js';
import { ReasonsController } from './reasons.controller.js';

@Module({
  controllers: [ReasonsController],
  providers: [ReasonsDesk, ReadReasonsUseCase, EditReasonsUseCase],
})
export class ReasonsModule {}
