import { type ApplicationSteps, withPreparer } from './step.js';

/** What an application becomes while it is assessed. */
export const assessmentSteps = {
  assessmentOpened: (_, data) => ({
    phase: 'ASSESSMENT',
    decisionDueOn: data.decisionDueOn,
    work: data.work.map((work) => ({ ...work, status: 'OPEN' as const })),
  }),
  assessed: (state, data, { actorId, by: [, absent] }) => ({
    assessments: { ...state.assessments, [data.ministry]: data.assessments },
    work: state.work.map((work) =>
      work.ministry === data.ministry
        ? { ...work, status: 'DONE' as const, by: actorId, ...(absent === undefined ? {} : { doneFor: absent }) }
        : work,
    ),
    preparedBy: withPreparer(state, actorId),
  }),
  coAssessmentSilent: (state, data) => ({
    work: state.work.map((work) => (work.ministry === data.ministry ? { ...work, status: 'SILENT' as const } : work)),
  }),
  assessmentConcluded: (_, data) => ({ phase: 'ASSESSED', advised: data.advised }),
} satisfies Partial<ApplicationSteps>;
