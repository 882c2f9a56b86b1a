import { Module } from '@nestjs/common';
import { AdjournObjectionUseCase } from './adjourn-objection.use-case.js';
import { AgreeFurtherDelayUseCase } from './agree-further-delay.use-case.js';
import { AppointCommitteeUseCase } from './appoint-committee.use-case.js';
import { BundlePapersUseCase } from './bundle-papers.use-case.js';
import { GatherPapers } from './gather-papers.js';
import { CorrectDatesUseCase } from './correct-dates.use-case.js';
import { CoverAmendmentUseCase } from './cover-amendment.use-case.js';
import { CureObjectionUseCase } from './cure-objection.use-case.js';
import { DecideObjectionUseCase } from './decide-objection.use-case.js';
import { DecideOnObjection } from './decide-on-objection.js';
import { FileObjectionUseCase } from './file-objection.use-case.js';
import { JudgeTimelinessUseCase } from './judge-timeliness.use-case.js';
import { ListObjectionsUseCase } from './list-objections.use-case.js';
import { AppealsController } from './appeals.controller.js';
import { NoteJudgmentUseCase } from './note-judgment.use-case.js';
import { ReadPapersUseCase } from './read-papers.use-case.js';
import { ReopenObjection } from './reopen-objection.js';
import { NotifyObjectionDecisionUseCase } from './notify-objection-decision.use-case.js';
import { ObjectionNotificationsController } from './objection-notifications.controller.js';
import { RegisterReturnedDecisionUseCase } from './register-returned-decision.use-case.js';
import { RegisterAppealUseCase } from './register-appeal.use-case.js';
import { ObjectionDecisionsController } from './objection-decisions.controller.js';
import { ObjectionReceipts } from './objection-receipts.js';
import { ObjectionsController } from './objections.controller.js';
import { PlanHearingUseCase } from './plan-hearing.use-case.js';
import { ReadObjectionUseCase } from './read-objection.use-case.js';
import { ReportHearingUseCase } from './report-hearing.use-case.js';
import { RequestCureUseCase } from './request-cure.use-case.js';
import { RoundObjectionsController } from './round-objections.controller.js';
import { SeeDatesConsequencesUseCase } from './see-dates-consequences.use-case.js';
import { WaiveHearingUseCase } from './waive-hearing.use-case.js';
import { WithdrawObjectionUseCase } from './withdraw-objection.use-case.js';

@Module({
  controllers: [
    AppealsController,
    ObjectionNotificationsController,
    ObjectionsController,
    ObjectionDecisionsController,
    RoundObjectionsController,
  ],
  providers: [
    AdjournObjectionUseCase,
    AgreeFurtherDelayUseCase,
    AppointCommitteeUseCase,
    CorrectDatesUseCase,
    CoverAmendmentUseCase,
    CureObjectionUseCase,
    DecideObjectionUseCase,
    DecideOnObjection,
    FileObjectionUseCase,
    JudgeTimelinessUseCase,
    ListObjectionsUseCase,
    ObjectionReceipts,
    NoteJudgmentUseCase,
    PlanHearingUseCase,
    RegisterAppealUseCase,
    RegisterReturnedDecisionUseCase,
    NotifyObjectionDecisionUseCase,
    ReopenObjection,
    ReadObjectionUseCase,
    BundlePapersUseCase,
    GatherPapers,
    ReadPapersUseCase,
    ReportHearingUseCase,
    RequestCureUseCase,
    SeeDatesConsequencesUseCase,
    WaiveHearingUseCase,
    WithdrawObjectionUseCase,
  ],
})
export class ObjectionsModule {}
