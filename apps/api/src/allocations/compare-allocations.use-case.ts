import { Inject, Injectable } from '@nestjs/common';
import { budgetYearsOf, ceilingOf, NEW_ROUND, type Actor } from '@ronde/domain';
import { adviseLines } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { compareScenarios } from './compared-scenarios.js';

/** Shows what each way to divide the money would give, with the weights that are asked; decides nothing. */
@Injectable()
export class CompareAllocationsUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(Municipalities) private readonly register: Municipalities,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, roundId: string, typedWeights: string) {
    insistPermitted(actor, 'readAllocation', NEW_ROUND);
    const weights = weightsIn(typedWeights);
    await this.register.insistKnown(Object.keys(weights), (_, code) => `weights.${code}`);
    const { terms } = await this.rounds.read(roundId);
    const [{ state }, advised, names] = await Promise.all([
      this.files.round(roundId),
      adviseLines(this.database, roundId),
      this.register.byCode(),
    ]);
    const [ceilingCents, { reserveCents }] = [ceilingOf(state, terms), terms];
    const budgetYears = budgetYearsOf(state, terms);
    const division = { ceilingCents, reserveCents, weights, ...(budgetYears.length > 0 && { budgetYears }) };
    const { scenarios, municipalities } = compareScenarios(division, advised);
    return {
      roundId,
      availableCents: ceilingCents - reserveCents,
      requestedCents: municipalities.reduce((sum, one) => sum + one.requestedCents, 0),
      advisedCents: municipalities.reduce((sum, one) => sum + one.advisedCents, 0),
      scenarios,
      municipalities: municipalities.map(({ code, ...compared }) => ({
        municipality: { code, name: names.get(code) ?? code },
        weight: weights[code] ?? 1,
        ...compared,
      })),
    };
  }
}

/** `GM0518:3,GM0363:2` as weights by municipality. */
function weightsIn(typed: string): Readonly<Record<string, number>> {
  const pairs = typed.split(',').filter((pair) => pair !== '');
  return Object.fromEntries(pairs.map((pair) => pair.split(':')).map(([code, weight]) => [code, Number(weight)]));
}
