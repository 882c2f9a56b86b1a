import { Inject, Injectable } from '@nestjs/common';
import { applicationInView, objectionInView, type Actor, type ReasonedDecision, type WithReasons } from '@ronde/domain';
import { composeObjectionReasons, textOf } from '@ronde/letters';
import { applicationIdOf, municipalityOf, objectionIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { FileDesk, type FileState } from '../platform/files/file-desk.js';
import { ReasonsDesk } from '../platform/reasons/reasons-desk.js';
import { decisionOf, type ObjectionReasonsParams, type ReasonsParams } from './reasons-params.js';

/** What is proposed as the reasons of a decision, every version that was made of it, and how each differs (Awb 3:46). */
@Injectable()
export class ReadReasonsUseCase {
  constructor(
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(ReasonsDesk) private readonly reasons: ReasonsDesk,
  ) {}

  async ofApplication(actor: Actor, params: ReasonsParams) {
    const file = await this.files.application(applicationIdOf(params));
    insistPermitted(actor, 'readDecisionMemo', applicationInView(file.state));
    const decision = decisionOf(params);
    return this.view(file, decision, await this.reasons.composed(decision, file.state));
  }

  async ofObjection(actor: Actor, params: ObjectionReasonsParams) {
    const file = await this.files.objection(objectionIdOf(params));
    // Not by `readFile`: the objector reads the reasons in the decision.
    insistPermitted(actor, 'readJournal', objectionInView(file.state, municipalityOf(params)));
    return this.view(file, 'OBJECTION', textOf(composeObjectionReasons(file.state)));
  }

  private async view(
    { stream, position, state }: FileState<WithReasons>,
    decision: ReasonedDecision,
    composed: string,
  ) {
    const versions = (await this.reasons.versions(stream)).filter((version) => version.decision === decision);
    const outdatedBy = state.reasons?.[decision]?.outdatedBy ?? null;
    return { decision, position, composed, status: statusOf(state, decision), outdatedBy, versions };
  }
}

function statusOf({ reasons }: WithReasons, decision: ReasonedDecision): 'NONE' | 'DRAFT' | 'OUTDATED' | 'ADOPTED' {
  const draft = reasons?.[decision];
  if (draft === undefined) return 'NONE';
  if (draft.adopted) return 'ADOPTED';
  return draft.outdatedBy === undefined ? 'DRAFT' : 'OUTDATED';
}
