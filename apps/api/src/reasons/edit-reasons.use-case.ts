import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import { applicationInView, objectionInView, type ReasonedDecision } from '@ronde/domain';
import { composeObjectionReasons, textOf } from '@ronde/letters';
import { applicationIdOf, municipalityOf, objectionIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { Decisions } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { Problem } from '../platform/problems/problem.js';
import { ReasonsDesk } from '../platform/reasons/reasons-desk.js';
import { decisionOf, type ObjectionReasonsParams, type ReasonsParams } from './reasons-params.js';

/**
 * Writes a new version of the reasons of a decision, beside what was composed at the position that the writer saw: at
 * another position the edit is refused, so that nobody overwrites what he did not read.
 */
@Injectable()
export class EditReasonsUseCase {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(ReasonsDesk) private readonly reasons: ReasonsDesk,
  ) {}

  async ofApplication(acting: Acting, params: ReasonsParams, text: string): Promise<Answer> {
    insistSeen(acting);
    const file = await this.files.application(applicationIdOf(params));
    const decision = decisionOf(params);
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name: 'editReasons',
      content: edit(decision, await this.reasons.composed(decision, file.state), text),
      read: () => this.files.application(applicationIdOf(params)),
      view: (state) => applicationInView(state),
    });
  }

  async ofObjection(acting: Acting, params: ObjectionReasonsParams, text: string): Promise<Answer> {
    insistSeen(acting);
    const { state: seen } = await this.files.objection(objectionIdOf(params));
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name: 'editReasons',
      content: edit('OBJECTION', textOf(composeObjectionReasons(seen)), text),
      read: () => this.files.objection(objectionIdOf(params)),
      view: (state) => objectionInView(state, municipalityOf(params)),
    });
  }
}

function insistSeen({ expectedPosition }: Acting): void {
  if (expectedPosition === undefined) throw Problem.at('If-Match', 'VERSION_REQUIRED');
}

function edit(decision: ReasonedDecision, composed: string, text: string) {
  return { decision, composed, composedHash: sha256(composed), text, hash: sha256(text) };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
