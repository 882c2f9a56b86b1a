import { Module } from '@nestjs/common';
import { FixPenaltyUseCase } from './fix-penalty.use-case.js';
import { ListPenaltiesUseCase } from './list-penalties.use-case.js';
import { NoticesOfDefaultController } from './notices-of-default.controller.js';
import { PenaltiesController } from './penalties.controller.js';
import { ReadPenaltyUseCase } from './read-penalty.use-case.js';
import { RegisterPenaltyPaymentUseCase } from './register-penalty-payment.use-case.js';
import { SubmitNoticeOfDefaultUseCase } from './submit-notice-of-default.use-case.js';

@Module({
  controllers: [NoticesOfDefaultController, PenaltiesController],
  providers: [
    SubmitNoticeOfDefaultUseCase,
    ListPenaltiesUseCase,
    ReadPenaltyUseCase,
    FixPenaltyUseCase,
    RegisterPenaltyPaymentUseCase,
  ],
})
export class PenaltiesModule {}
