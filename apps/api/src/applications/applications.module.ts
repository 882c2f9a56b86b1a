import { Module } from '@nestjs/common';
import { AfterAwardController } from './after-award.controller.js';
import { LateAccountabilityController } from './late-accountability.controller.js';
import { RegisterLateAccountabilityUseCase } from './register-late-accountability.use-case.js';
import { OpenExOfficioUseCase } from './open-ex-officio.use-case.js';
import { AccountabilityImportsController } from './accountability-imports.controller.js';
import { ImportAccountabilityUseCase } from './import-accountability.use-case.js';
import { IntendRevocationUseCase } from './intend-revocation.use-case.js';
import { ProposeCorrectionUseCase } from './propose-correction.use-case.js';
import { IntendSettlementUseCase } from './intend-settlement.use-case.js';
import { SubmitViewsUseCase } from './submit-views.use-case.js';
import { DecideChangeRequestUseCase } from './decide-change-request.use-case.js';
import { SubmitChangeRequestUseCase } from './submit-change-request.use-case.js';
import { AmendAwardUseCase } from './amend-award.use-case.js';
import { ApplicationDecisionsController } from './application-decisions.controller.js';
import { ApplicationList } from './application-list.js';
import { DecisionMemosController } from './decision-memos.controller.js';
import { SeeNotificationConsequencesUseCase } from './see-notification-consequences.use-case.js';
import { ReasonsDesk } from '../platform/reasons/reasons-desk.js';
import { PrintDecisionMemoUseCase } from './print-decision-memo.use-case.js';
import { ReadDecisionMemoUseCase } from './read-decision-memo.use-case.js';
import { ApplicationsController } from './applications.controller.js';
import { DecideOnApplication } from './decide-on-application.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessApplicationUseCase } from './assess-application.use-case.js';
import { ConfirmCompletenessUseCase } from './confirm-completeness.use-case.js';
import { DecideAdmissionUseCase } from './decide-admission.use-case.js';
import { DecideAwardUseCase } from './decide-award.use-case.js';
import { DecideSettlementUseCase } from './decide-settlement.use-case.js';
import { ExportApplicationsUseCase } from './export-applications.use-case.js';
import { ListApplicationsUseCase } from './list-applications.use-case.js';
import { MoveDeadlineUseCase } from './move-deadline.use-case.js';
import { NotificationsController } from './notifications.controller.js';
import { NotifyDecisionUseCase } from './notify-decision.use-case.js';
import { ReadApplicationUseCase } from './read-application.use-case.js';
import { ProposeUntreatedUseCase } from './propose-untreated.use-case.js';
import { RefuseIncompleteUseCase } from './refuse-incomplete.use-case.js';
import { RegisterAccountabilityUseCase } from './register-accountability.use-case.js';
import { RegisterReturnedNotificationUseCase } from './register-returned-notification.use-case.js';
import { SeeAccountabilityConsequencesUseCase } from './see-accountability-consequences.use-case.js';
import { RejectApplicationUseCase } from './reject-application.use-case.js';
import { RequestSupplementUseCase } from './request-supplement.use-case.js';
import { SubmitApplicationUseCase } from './submit-application.use-case.js';
import { SubmitSupplementUseCase } from './submit-supplement.use-case.js';
import { EndSuspensionUseCase } from './end-suspension.use-case.js';
import { SuspendDecisionUseCase } from './suspend-decision.use-case.js';
import { SuspensionsController } from './suspensions.controller.js';
import { WithdrawApplicationUseCase } from './withdraw-application.use-case.js';

@Module({
  controllers: [
    ApplicationsController,
    DecisionMemosController,
    ApplicationDecisionsController,
    NotificationsController,
    AfterAwardController,
    LateAccountabilityController,
    SuspensionsController,
    AccountabilityImportsController,
    AssessmentsController,
  ],
  providers: [
    ApplicationList,
    DecideOnApplication,
    DecideAdmissionUseCase,
    ConfirmCompletenessUseCase,
    RequestSupplementUseCase,
    ProposeUntreatedUseCase,
    RefuseIncompleteUseCase,
    AssessApplicationUseCase,
    MoveDeadlineUseCase,
    SuspendDecisionUseCase,
    EndSuspensionUseCase,
    DecideAwardUseCase,
    RejectApplicationUseCase,
    DecideSettlementUseCase,
    NotifyDecisionUseCase,
    RegisterReturnedNotificationUseCase,
    AmendAwardUseCase,
    IntendSettlementUseCase,
    IntendRevocationUseCase,
    ProposeCorrectionUseCase,
    ImportAccountabilityUseCase,
    OpenExOfficioUseCase,
    RegisterLateAccountabilityUseCase,
    SubmitViewsUseCase,
    SubmitChangeRequestUseCase,
    DecideChangeRequestUseCase,
    SubmitApplicationUseCase,
    SubmitSupplementUseCase,
    WithdrawApplicationUseCase,
    RegisterAccountabilityUseCase,
    SeeAccountabilityConsequencesUseCase,
    ListApplicationsUseCase,
    ExportApplicationsUseCase,
    ReadApplicationUseCase,
    ReasonsDesk,
    PrintDecisionMemoUseCase,
    ReadDecisionMemoUseCase,
    SeeNotificationConsequencesUseCase,
  ],
})
export class ApplicationsModule {}
