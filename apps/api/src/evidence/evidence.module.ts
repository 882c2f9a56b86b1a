import { Module } from '@nestjs/common';
import { BundleEvidenceUseCase } from './bundle-evidence.use-case.js';
import { EvidenceController } from './evidence.controller.js';

@Module({
  controllers: [EvidenceController],
  providers: [BundleEvidenceUseCase],
})
export class EvidenceModule {}
