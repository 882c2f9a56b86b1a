import type { ApplicationSteps } from './step.js';

/** What an application becomes by the changes its municipality asks for. */
export const changeRequestSteps = {
  changeRequestReceived: (state, data) => ({ changeRequests: [...state.changeRequests, data] }),
  changeRequestOpened: (state, { requestId, taskId }) => ({
    changeRequests: state.changeRequests.map((request) =>
      request.requestId === requestId ? { ...request, taskId } : request,
    ),
  }),
  changeRequestDecided: (state, { requestId, outcome, partnerMunicipalities }) => ({
    changeRequests: state.changeRequests.map((request) =>
      request.requestId === requestId ? { ...request, outcome } : request,
    ),
    application: state.application && {
      ...state.application,
      partnerMunicipalities: partnerMunicipalities ?? state.application.partnerMunicipalities,
    },
  }),
  executionExtended: (_, { endsOn, accountabilityDueOn, evaluationDueOn, monitoringDueOn }) => ({
    ...{ executionEndsOn: endsOn, accountabilityDueOn },
    ...(evaluationDueOn && { evaluationDueOn }),
    ...(monitoringDueOn && { monitoringDueOn }),
  }),
} satisfies Partial<ApplicationSteps>;
