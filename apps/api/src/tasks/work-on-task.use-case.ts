import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import { taskInView } from '@ronde/domain';
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
    });
  }
}
