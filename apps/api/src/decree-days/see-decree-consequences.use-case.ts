import { Inject, Injectable } from '@nestjs/common';
import {
  applicationDeadline,
  changeDecreeDays,
  explainDeadline,
  localDateOf,
  recalculatedEnds,
  roundInView,
  withDecreeDays,
  type Actor,
  type ApplicationState,
  type DecreeDays,
  type RecalculatedEnd,
  type RoundTerms,
} from '@ronde/domain';
import { applicationsReckoning } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** Shows which ends would move, from what to what and why; decides nothing. */
@Injectable()
export class SeeDecreeConsequencesUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  async execute(actor: Actor, roundId: string, decree: DecreeDays) {
    const { terms, now } = await this.rounds.read(roundId);
    const { state } = await this.files.round(roundId);
    insistPermitted(actor, 'changeDecreeDays', roundInView(state));
    const [changed] = changeDecreeDays(state, decree, { terms, at: now, actor });
    const then = { ...terms, holidays: withDecreeDays(terms.holidays, decree) };
    const items = [];
    for (const applicationId of await applicationsReckoning(this.database, roundId, localDateOf(now))) {
      const file = (await this.files.application(applicationId)).state;
      const ends = recalculatedEnds(file, { terms: then, at: now }).map((end) => explained(end, file, then));
      if (ends.length > 0) items.push({ code: applicationId.slice(roundId.length + 1), applicationId, ends });
    }
    const previousDays = changed?.type === 'decreeDaysChanged' ? changed.data.previousDays : [];
    return { ...decree, previousDays, items };
  }
}

/** Why the new day is that day, once the file reckons with it. */
function explained({ deadline, previousDueOn, dueOn }: RecalculatedEnd, file: ApplicationState, terms: RoundTerms) {
  const moved = { code: deadline, dueOn: previousDueOn } as const;
  const found = applicationDeadline(moved, file, terms);
  return {
    deadline,
    previousDueOn,
    dueOn,
    because: { nl: explainDeadline(found, 'nl'), en: explainDeadline(found, 'en') },
  };
}
