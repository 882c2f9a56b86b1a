import { parseAmount } from '@ronde/contracts/amounts';
import type { Language } from '../../../shared/i18n/language.js';
import type { Criterion } from '../api/round-of-file.js';
import type { Project } from '../api/application.js';
import type { TypingFault } from './act-body.js';

/** What an assessor typed, by the id of its field. */
export type TypedAssessment = Readonly<Record<string, string>>;

/** A project to be judged, with what it is judged by. */
export interface ToJudge {
  readonly project: Project;
  readonly criteria: readonly Criterion[];
}

/** Ids of the fields about one project; the amount bears the name that the API gives the judgement. */
export const fieldIds = (projectId: string) => ({
  amount: `assessments.${projectId}`,
  ground: `assessments.${projectId}.ground`,
  ror: `assessments.${projectId}.rorExemption`,
  score: (criterion: string) => `assessments.${projectId}.${criterion}.score`,
  reason: (criterion: string) => `assessments.${projectId}.${criterion}.reason`,
});

/** The judgement of every project, or what must be mended first, in the order of the form. */
export function readAssessment(toJudge: readonly ToJudge[], typed: TypedAssessment, language: Language) {
  const read = toJudge.map((one) => readProject(one, typed, language));
  return { assessments: read.map(({ judged }) => judged), faults: read.flatMap(({ faults }) => faults) };
}

function readProject({ project, criteria }: ToJudge, typed: TypedAssessment, language: Language) {
  const ids = fieldIds(project.projectId);
  const amount = parseAmount(typed[ids.amount] ?? '', language);
  const cents = amount.kind === 'CENTS' ? amount.cents : undefined;
  const ground = filled(typed[ids.ground]);
  const ror = filled(typed[ids.ror]);
  const answers = criteria.map(({ criterion }) => ({
    ...{ criterion, score: filled(typed[ids.score(criterion)]), reason: filled(typed[ids.reason(criterion)]) },
  }));
  const faults: readonly (TypingFault | false)[] = [
    cents === undefined && { id: ids.amount, fault: amount.kind === 'EMPTY' ? 'EMPTY' : 'AMOUNT' },
    cents === 0 && ground === undefined && { id: ids.ground, fault: 'EMPTY' },
    ...answers.flatMap(({ criterion, score, reason }): (TypingFault | false)[] => [
      score === undefined && { id: ids.score(criterion), fault: 'EMPTY' },
      reason === undefined && { id: ids.reason(criterion), fault: 'EMPTY' },
    ]),
  ];
  const judged = {
    ...{ projectId: project.projectId, advisedCents: cents },
    ...(ground === undefined ? {} : { ground }),
    ...(ror === undefined ? {} : { rorExemption: ror === 'YES' }),
    ...(criteria.length === 0 ? {} : { criteria: answers }),
  };
  return { judged, faults: faults.filter((fault) => fault !== false) };
}

function filled(text: string | undefined): string | undefined {
  return text?.trim() ? text.trim() : undefined;
}
