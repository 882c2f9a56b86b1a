import { Inject, Injectable } from '@nestjs/common';
import { adviseOnChosenDate, applicationDeadline, type Actor, type LocalDate } from '@ronde/domain';
import { explainedDate } from '../platform/deadlines/explained-date.js';
import { FilesRunningOver } from './files-running-over.js';

/** Shows what one press would do: which files, what stands, and why a file cannot be told. */
@Injectable()
export class PreviewLaterDatesUseCase {
  constructor(@Inject(FilesRunningOver) private readonly running: FilesRunningOver) {}

  async execute(actor: Actor, roundId: string, dueOn: LocalDate) {
    const { round, plannedOn, files } = await this.running.find(actor, roundId, dueOn);
    const items = files.map(({ applicationId, code, state, outlook }) => {
      const standing = { code: 'DECISION', dueOn: outlook.decisionDueOn ?? dueOn } as const;
      const { refused } = outlook;
      return {
        ...{ code, applicationId, standing: explainedDate(applicationDeadline(standing, state, round.terms)) },
        ...(refused && { refused }),
      };
    });
    return { plannedOn, dueOn, proposal: adviseOnChosenDate(dueOn, round.terms.holidays).proposal, items };
  }
}
