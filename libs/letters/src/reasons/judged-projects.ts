import type { ApplicationState, Criterion, CriterionScore } from '@ronde/domain';
import type { ReasonsSource } from './compose-reasons.js';

/** That the content was judged, and by what. */
export const ASSESSED =
  'Ik heb beoordeeld of uw projecten bijdragen aan de lokale integrale aanpak en of zij vanwege de dreiging nodig zijn. Ik heb daarbij gekeken naar de dreiging, de weerbaarheid en de behoefte in uw gemeente.';

const CRITERION_WORDS: Record<Criterion, string> = {
  NECESSITY: 'de noodzaak',
  THREAT: 'de dreiging',
  RESILIENCE_AND_NEED: 'de weerbaarheid en de behoefte',
  EVIDENCE: 'de onderbouwing',
  QUALITY: 'de kwaliteit en de robuustheid',
  EVALUATION: 'de evaluatie',
};

const SCORE_WORDS: Record<Exclude<CriterionScore, 'MET'>, string> = {
  PARTLY: 'voldoet het voor een deel',
  NOT_MET: 'voldoet het niet',
};

/** For each project that is advised less than was asked: the criteria it does not fully meet, and why. */
export function criteriaNotMet({ file, titleOf }: ReasonsSource): readonly string[] {
  const { application, assessments } = file;
  const less = (application?.projects ?? []).filter(
    ({ projectId, requestedCents }) => (advisedFor(file, projectId) ?? requestedCents) < requestedCents,
  );
  return less.flatMap(({ projectId }) => {
    const judged = assessments.JENV?.find((assessment) => assessment.projectId === projectId);
    const said = (judged?.criteria ?? []).flatMap(({ criterion, score, reason }) =>
      score === 'MET' ? [] : [`Op ${CRITERION_WORDS[criterion]} ${SCORE_WORDS[score]}. ${reason}`],
    );
    return said.length === 0 ? [] : [`Over het project ‘${titleOf(projectId)}’: ${said.join(' ')}`];
  });
}

/** What was advised for a project in the end, in cents. */
export function advisedFor({ advised }: ApplicationState, projectId: string): number | undefined {
  return advised.find((advice) => advice.projectId === projectId)?.advisedCents;
}

/** What came of the last chance to give views before a refusal (Awb 4:7, 4:9). */
export function viewsOnRefusal({ refusalHearings = [] }: ApplicationState): readonly string[] {
  const hearing = refusalHearings.at(-1);
  if (hearing === undefined) return [];
  if (hearing.status === 'RECEIVED')
    return ['Ik heb u laten weten wat ik wilde weigeren. U heeft daarop gereageerd. Uw zienswijze heb ik meegewogen.'];
  if (hearing.status === 'WAIVED')
    return ['Ik heb u laten weten wat ik wilde weigeren. U heeft gezegd dat u daarop niet wilt reageren.'];
  return ['Ik heb u laten weten wat ik wilde weigeren. U heeft daarop niet binnen de termijn gereageerd.'];
}
