import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ApplicationsModule } from './applications/applications.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { AllocationsModule } from './allocations/allocations.module.js';
import { TemplatesModule } from './templates/templates.module.js';
import { FrameworkPresetsModule } from './framework-presets/framework-presets.module.js';
import { DecreeDaysModule } from './decree-days/decree-days.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { EventsModule } from './events/events.module.js';
import { EvaluationsModule } from './evaluations/evaluations.module.js';
import { ExecutionsModule } from './executions/executions.module.js';
import { JournalModule } from './journal/journal.module.js';
import { LaterDatesModule } from './later-dates/later-dates.module.js';
import { ApplicationFormsModule } from './application-forms/application-forms.module.js';
import { PublicationModule } from './publication/publication.module.js';
import { LedgerModule } from './ledger/ledger.module.js';
import { AbsencesModule } from './absences/absences.module.js';
import { MandatesModule } from './mandates/mandates.module.js';
import { MonitoringsModule } from './monitorings/monitorings.module.js';
import { MailboxesModule } from './mailboxes/mailboxes.module.js';
import { AdviceModule } from './advice/advice.module.js';
import { MergersModule } from './mergers/mergers.module.js';
import { MunicipalitiesModule } from './municipalities/municipalities.module.js';
import { RepresentativesModule } from './representatives/representatives.module.js';
import { ObjectionsModule } from './objections/objections.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { PenaltiesModule } from './penalties/penalties.module.js';
import { ReasonsModule } from './reasons/reasons.module.js';
import { RecoveriesModule } from './recoveries/recoveries.module.js';
import { PaymentsModule } from './payments/payments.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { SettingsModule } from './platform/settings.module.js';
import type { ApiSettings } from './platform/settings.js';
import { RoundsModule } from './rounds/rounds.module.js';

/** The API: a list of its nouns. */
@Module({})
export class AppModule {
  static with(settings: ApiSettings, database: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.with(settings),
        DatabaseModule.with(database),
        PlatformModule,
        RoundsModule,
        DraftsModule,
        AttachmentsModule,
        ApplicationsModule,
        TasksModule,
        CalendarModule,
        LaterDatesModule,
        DecreeDaysModule,
        TemplatesModule,
        FrameworkPresetsModule,
        AllocationsModule,
        LedgerModule,
        ApplicationFormsModule,
        PublicationModule,
        PaymentsModule,
        ReasonsModule,
        EvaluationsModule,
        MonitoringsModule,
        MunicipalitiesModule,
        PenaltiesModule,
        RecoveriesModule,
        MandatesModule,
        AbsencesModule,
        RepresentativesModule,
        MailboxesModule,
        AdviceModule,
        MergersModule,
        ObjectionsModule,
        DocumentsModule,
        EvidenceModule,
        JournalModule,
        ExecutionsModule,
        OperationsModule,
        SessionsModule,
        EventsModule,
      ],
    };
  }
}
