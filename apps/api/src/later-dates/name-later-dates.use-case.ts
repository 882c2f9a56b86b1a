import { Inject, Injectable } from '@nestjs/common';
import type { laterDatesBody } from '@ronde/contracts/http';
import { applicationInView } from '@ronde/domain';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { Decisions } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { Idempotency } from '../platform/idempotency/idempotency.js';
import { problemOf } from '../platform/problems/problem-of.js';
import { FilesRunningOver, type FileRunningOver } from './files-running-over.js';

/** As many files at once as the engine takes without queueing. */
const AT_ONCE = 8;

interface Told {
  readonly code: string;
  readonly applicationId: string;
  readonly position: number;
}

interface Refused {
  readonly applicationId: string;
  readonly code: string;
  readonly message: string;
}

/**
 * One press names a later day to decide on for every file that will run over its term (Awb 4:14(3)). Each file decides
 * for itself, with a fact and a mail of its own; a file that refuses stops no other. Sent again, each is told once.
 */
@Injectable()
export class NameLaterDatesUseCase {
  constructor(
    @Inject(FilesRunningOver) private readonly running: FilesRunningOver,
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  execute(acting: Acting, roundId: string, body: z.output<typeof laterDatesBody>) {
    return this.idempotency.once(acting, 200, async () => {
      const { files } = await this.running.find(acting.actor, roundId, body.dueOn);
      const results: (Told | Refused)[] = [];
      for (let first = 0; first < files.length; first += AT_ONCE) {
        const some = files.slice(first, first + AT_ONCE);
        results.push(...(await Promise.all(some.map((file) => this.tell(acting, roundId, file, body)))));
      }
      return {
        dueOn: body.dueOn,
        told: results.filter((result) => 'position' in result),
        refused: results.filter((result) => 'message' in result),
      };
    });
  }

  private async tell(
    acting: Acting,
    roundId: string,
    { applicationId, code, outlook }: FileRunningOver,
    body: z.output<typeof laterDatesBody>,
  ): Promise<Told | Refused> {
    if (outlook.refused) return { applicationId, ...outlook.refused };
    try {
      const { position } = await this.decisions.take(forFile(acting, code), {
        roundId,
        name: 'moveDeadline',
        content: { deadline: 'DECISION', ...body },
        read: () => this.files.application(applicationId),
        view: (state) => applicationInView(state),
      });
      return { applicationId, code, position };
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status >= 500) throw error;
      return { applicationId, code: problem.code, message: problem.message };
    }
  }
}

/** The same act, on one file: its key follows from that of the press. */
function forFile({ actor, key, commandId, requestHash }: Acting, code: string): Acting {
  return { actor, key: `${key}:${code}`, commandId: `${commandId}:${code}`, requestHash: `${requestHash}:${code}` };
}
