import { Module } from '@nestjs/common';
import { CorrectNoticeDateUseCase } from './correct-notice-date.use-case.js';
import { FixPenaltyUseCase } from './fix-penalty.use-case.js';
import { ListPenaltiesUseCase } from './list-penalties.use-case.js';
import { NoticesOfDefaultController } from './notices-of-default.controller.js';
import { PenaltiesController } from './penalties.controller.js';
import { ReadPenaltyUseCase } from './read-penalty.use-case.js';
import { NotifyPenaltyDecisionUseCase } from './notify-penalty-decision.use-case.js';
import { PenaltyNotificationsController } from './penalty-notifications.controller.js';
import { RegisterReturnedDecisionUseCase } from './register-returned-decision.use-case.js';
import { RegisterPenaltyPaymentUseCase } from './register-penalty-payment.use-case.js';
import { SeeNoticeDateConsequencesUseCase } from './see-notice-date-consequences.use-case.js';
import { NoticesBeside } from './notices-beside.js';
import { SubmitNoticeOfDefaultUseCase } from './submit-notice-of-default.use-case.js';

@Module({
  controllers: [NoticesOfDefaultController, PenaltiesController, PenaltyNotificationsController],
  providers: [
    SubmitNoticeOfDefaultUseCase,
    ListPenaltiesUseCase,
    ReadPenaltyUseCase,
    NoticesBeside,
    CorrectNoticeDateUseCase,
    SeeNoticeDateConsequencesUseCase,
    FixPenaltyUseCase,
    RegisterPenaltyPaymentUseCase,
    RegisterReturnedDecisionUseCase,
    NotifyPenaltyDecisionUseCase,
  ],
})
export class PenaltiesModule {}
