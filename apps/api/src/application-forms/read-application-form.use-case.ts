import { Inject, Injectable } from '@nestjs/common';
import { lastDayBefore, roundInView, type Actor, type RoundTerms } from '@ronde/domain';
import { renderApplicationForm, type ApplicationFormData } from '@ronde/letters';
import { insistPermitted } from '../platform/auth/permitted.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { RoundDesk, type RoundAtDesk } from '../platform/rounds/round-desk.js';

/** The blank form of a round, for the college of a municipality: made anew each time, from the terms of the round. */
@Injectable()
export class ReadApplicationFormUseCase {
  constructor(
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(FileDesk) private readonly files: FileDesk,
  ) {}

  async execute(actor: Actor, roundId: string): Promise<Buffer> {
    const [round, { state }] = await Promise.all([this.rounds.read(roundId), this.files.round(roundId)]);
    insistPermitted(actor, 'readRound', roundInView(state));
    return Buffer.from(await renderApplicationForm(formOf(round), 'reader'));
  }
}

function formOf({ terms, closesAt }: RoundAtDesk): ApplicationFormData {
  const { dates, rehearsal, year, title, regulation, ceilingCents, components, budgetYears = [], vat } = terms;
  return {
    ...{ rehearsal, year, round: title, regulation, ceiling: ceilingCents },
    opensOn: dates.callOpensOn,
    // The closing can be moved.
    closesOn: closesAt === null ? dates.callClosesOn : lastDayBefore(closesAt),
    execution: { startsOn: dates.executionStartsOn, endsOn: dates.executionEndsOn },
    components: components.map(({ component }) => component),
    evaluation: evaluationOf(terms),
    vatIncluded: vat === 'INCLUDED',
    years: budgetYears.map((one) => one.year),
  };
}

function evaluationOf({ evaluationRule: { amountCents, comparison, unit, kind } }: RoundTerms) {
  return { from: amountCents, inclusive: comparison === 'GTE', perProject: unit === 'PROJECT', kind };
}
