import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import { insistNoConflict, taskInView } from '@ronde/domain';
import { taskIdOf } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { Decisions } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';

/** The address of a task. */
export interface TaskParams {
  readonly roundId: string;
  readonly task: string;
}

/** Somebody takes a task, or gives it back. */
@Injectable()
export class WorkOnTaskUseCase {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(
    acting: Acting,
    params: TaskParams,
    name: 'claimTask' | 'releaseTask',
    content: { readonly reason?: string | undefined },
  ): Promise<Answer> {
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name,
      content,
      read: () => this.files.task(taskIdOf(params)),
      view: taskInView,
      ...(name === 'claimTask' ? { check: () => this.insistUnbiased(acting, params) } : {}),
    });
  }

  /** Who has an interest in the file the work is about does not take it (Awb 2:4). */
  private async insistUnbiased({ actor }: Acting, params: TaskParams): Promise<void> {
    const { opening } = (await this.files.task(taskIdOf(params))).state;
    const [, applicationId] = /^application\/(.+)$/.exec(opening?.subject ?? '') ?? [];
    if (applicationId === undefined) return;
    insistNoConflict((await this.files.application(applicationId)).state, actor);
  }
}
