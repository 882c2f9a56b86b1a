import type { AwardLine } from '@ronde/domain';
import { settledProjects } from './settled-projects.js';

const line = (projectId: string, awardedCents: number): AwardLine =>
  ({ projectId, component: 'NETWORKS', requestedCents: 500, awardedCents }) as AwardLine;
const titleOf = (projectId: string) => projectId.toUpperCase();

it.each<[name: string, awarded: readonly number[], spent: readonly number[], named: readonly string[]]>([
  ['every project that got something is named', [500, 300], [500, 100], ['P1', 'P2']],
  ['one that was refused is left out', [500, 0], [500, 0], ['P1']],
  ['unless something was spent on it', [500, 0], [500, 20], ['P1', 'P2']],
  ['of an award that was revoked as a whole all are named', [0, 0], [0, 0], ['P1', 'P2']],
])('%s', (_, awarded, spent, named) => {
  const lines = awarded.map((cents, index) => line(`p${index + 1}`, cents));
  const spending = spent.map((spentCents, index) => ({ projectId: `p${index + 1}`, spentCents }));
  expect(settledProjects({ lines }, spending, titleOf).map(({ title }) => title)).toEqual(named);
});
