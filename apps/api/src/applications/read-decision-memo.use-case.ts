import { Inject, Injectable } from '@nestjs/common';
import {
  applicationInView,
  decisionMemo,
  insistMandate,
  roomUnderCeiling,
  RuleViolation,
  type Actor,
  type ApplicationState,
  type Cents,
} from '@ronde/domain';
import { deadlinesOf, readLedger, referencesOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { applicationIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { MandateDesk } from '../platform/mandates/mandate-desk.js';
import { ReasonsDesk } from '../platform/reasons/reasons-desk.js';
import { RoundDesk, type RoundAtDesk } from '../platform/rounds/round-desk.js';
import { applicationDates, type DeadlineOfFile } from './application-dates.js';
import type { ApplicationParams } from './decide-on-application.js';

/** All that an approver needs to know before deciding on an award, on one page. */
@Injectable()
export class ReadDecisionMemoUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(MandateDesk) private readonly mandates: MandateDesk,
    @Inject(ReasonsDesk) private readonly reasons: ReasonsDesk,
  ) {}

  async execute(actor: Actor, params: ApplicationParams) {
    return (await this.read(actor, params)).memo;
  }

  /** The memo with its round and the version of the file that it tells. */
  async read(actor: Actor, params: ApplicationParams) {
    const applicationId = applicationIdOf(params);
    const { state, stream, position } = await this.files.application(applicationId);
    insistPermitted(actor, 'readDecisionMemo', applicationInView(state));
    const [round, ledger, { fileReference }, written] = await Promise.all([
      this.rounds.read(params.roundId),
      readLedger(this.database, params.roundId),
      referencesOf(this.database, { stream, position }),
      deadlinesOf(this.database, stream),
    ]);
    const content = decisionMemo(state, round.terms);
    const roomBeforeCents = roomUnderCeiling(ledger) + reservedOrAwarded(state);
    const memo = {
      ...{ applicationId, caseReference: fileReference, phase: state.phase, ...content },
      mandate: await this.mandate(actor, round, content.allocatedCents),
      ledger: { roomBeforeCents, roomAfterCents: roomBeforeCents - content.allocatedCents },
      deadlines: applicationDates(state, written.map(asDated), round),
      reasons: await this.drafted(stream, state),
    };
    return { memo, round, position };
  }

  /** The drafts that a decision could be taken with. */
  private async drafted(stream: string, { reasons = {} }: ApplicationState) {
    const versions = await this.reasons.versions(stream);
    return versions.flatMap(({ decision, version, hash, text, difference }) => {
      const draft = reasons[decision];
      if (draft === undefined || draft.adopted || draft.version !== version) return [];
      return [{ decision, version, hash, outdatedBy: draft.outdatedBy ?? null, text, difference }];
    });
  }

  private async mandate(actor: Actor, { terms, now: at }: RoundAtDesk, cents: Cents) {
    if (terms.mandates !== 'REQUIRED') return { required: false, mandateId: null };
    const held = await this.mandates.heldBy(actor, terms);
    return { required: true, mandateId: heldFor({ at, actor, ...held }, cents) };
  }
}

/** What of the round's room this file has taken by itself already. */
function reservedOrAwarded({ allocation, award }: ApplicationState): Cents {
  return award?.totalCents ?? allocation?.reservedCents ?? 0;
}

/** The mandate that reaches to this award; null when the one who asks holds none that does. */
function heldFor(context: Parameters<typeof insistMandate>[0], cents: Cents): string | null {
  try {
    return insistMandate(context, 'AWARD', cents).mandateId;
  } catch (error) {
    if (error instanceof RuleViolation) return null;
    throw error;
  }
}

function asDated({ code, dueOn, doneAt }: Awaited<ReturnType<typeof deadlinesOf>>[number]): DeadlineOfFile {
  return { code, dueOn, done: doneAt !== null } as DeadlineOfFile;
}
