import { Module } from '@nestjs/common';
import { AnnounceDecisionsUseCase } from './announce-decisions.use-case.js';
import { ApproveFrameworkUseCase } from './approve-framework.use-case.js';
import { ApproveInvitedListUseCase } from './approve-invited-list.use-case.js';
import { CancelRoundUseCase } from './cancel-round.use-case.js';
import { ChangeInvitedListUseCase } from './change-invited-list.use-case.js';
import { DecideListChangeUseCase } from './decide-list-change.use-case.js';
import { DraftInvitedListUseCase } from './draft-invited-list.use-case.js';
import { DraftRoundUseCase } from './draft-round.use-case.js';
import { ImportInvitedListUseCase } from './import-invited-list.use-case.js';
import { InvitedListChangesController } from './invited-list-changes.controller.js';
import { InvitedListImportsController } from './invited-list-imports.controller.js';
import { LegalBaseController } from './legal-base.controller.js';
import { ListRoundsUseCase } from './list-rounds.use-case.js';
import { MoveCallClosingUseCase } from './move-call-closing.use-case.js';
import { RecordOutageUseCase } from './record-outage.use-case.js';
import { ReadRegionalReachUseCase } from './read-regional-reach.use-case.js';
import { ReadRoundFiguresUseCase } from './read-round-figures.use-case.js';
import { ReadRoundUseCase } from './read-round.use-case.js';
import { RegisterLegalBaseUseCase } from './register-legal-base.use-case.js';
import { RoundJudge } from './round-judge.js';
import { MoveRoundClockUseCase } from './move-round-clock.use-case.js';
import { RoundClockController } from './round-clock.controller.js';
import { RoundsController } from './rounds.controller.js';

@Module({
  controllers: [
    RoundsController,
    LegalBaseController,
    InvitedListChangesController,
    InvitedListImportsController,
    RoundClockController,
  ],
  providers: [
    DraftRoundUseCase,
    ImportInvitedListUseCase,
    ListRoundsUseCase,
    ReadRoundUseCase,
    RoundJudge,
    ReadRoundFiguresUseCase,
    ReadRegionalReachUseCase,
    ApproveFrameworkUseCase,
    DraftInvitedListUseCase,
    ApproveInvitedListUseCase,
    ChangeInvitedListUseCase,
    DecideListChangeUseCase,
    MoveCallClosingUseCase,
    MoveRoundClockUseCase,
    AnnounceDecisionsUseCase,
    CancelRoundUseCase,
    RecordOutageUseCase,
    RegisterLegalBaseUseCase,
  ],
})
export class RoundsModule {}
