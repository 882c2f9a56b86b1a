import type { applicationView, objectionView, penaltyView, recoveryView, roundView } from '@ronde/contracts/http';
import type { RoundTerms } from '@ronde/domain';
import type { z } from 'zod';
import type { ReadApplicationUseCase } from './applications/read-application.use-case.js';
import type { ReadObjectionUseCase } from './objections/read-objection.use-case.js';
import type { ReadPenaltyUseCase } from './penalties/read-penalty.use-case.js';
import type { ReadRecoveryUseCase } from './recoveries/read-recovery.use-case.js';

/** Names in what is answered, at any depth, that the schema of the answer does not have. */
type Unnamed<Told, Named> = Told extends readonly (infer T)[]
  ? Named extends readonly (infer N)[]
    ? Unnamed<T, N>
    : never
  : Told extends object
    ? {
        [K in keyof Told]-?: K extends keyof Named ? Unnamed<NonNullable<Told[K]>, NonNullable<Named[K]>> : K;
      }[keyof Told]
    : never;
type UseCase = { execute(...given: never[]): Promise<unknown> };
type Fits<U extends UseCase, S extends z.ZodType> = AllNamed<Awaited<ReturnType<U['execute']>>, z.output<S>>;
type AllNamed<Told, Named> = [Unnamed<Told, Named>] extends [never] ? true : Unnamed<Told, Named>;

// The compiler does the test: where a fact gets another property, the schema of the answer that tells it must name it.
test('whatever a file can answer has a name in its schema, also what no story comes across', () => {
  const application: Fits<ReadApplicationUseCase, typeof applicationView> = true;
  const objection: Fits<ReadObjectionUseCase, typeof objectionView> = true;
  const penalty: Fits<ReadPenaltyUseCase, typeof penaltyView> = true;
  const recovery: Fits<ReadRecoveryUseCase, typeof recoveryView> = true;
  const terms: AllNamed<RoundTerms, z.output<typeof roundView>['terms']> = true;
  const missed: AllNamed<{ a: { b: 1; c: 2 }[] }, { a: { b: 1 }[] }> = 'c';
  expect([application, objection, penalty, recovery, terms, missed]).toEqual([true, true, true, true, true, 'c']);
});
