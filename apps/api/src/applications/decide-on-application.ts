import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import { applicationInView, type Ministry } from '@ronde/domain';
import { applicationIdOf, type FileParams } from '../platform/audit/act.js';
import type { Acting } from '../platform/auth/acting.js';
import { Decisions, type DecisionName } from '../platform/decisions/decisions.js';
import { FileDesk } from '../platform/files/file-desk.js';

/** The address of an application. */
export type ApplicationParams = FileParams & { readonly roundId: string; readonly code: string };

/** A decision about an application, on its way to the application's workflow. */
@Injectable()
export class DecideOnApplication {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  take(
    acting: Acting,
    params: ApplicationParams,
    name: DecisionName,
    content: object,
    ministry?: Ministry,
  ): Promise<Answer> {
    return this.decisions.take(acting, {
      roundId: params.roundId,
      name,
      content,
      read: () => this.files.application(applicationIdOf(params)),
      view: (state) => applicationInView(state, ministry),
    });
  }
}
