import type { ApiCall } from './api-client.ts';
import type { ActName } from './sample-acts.ts';
import type { Sample, SampleApplication } from './sample-file.ts';
import type { PlannedAct } from './script-calendar.ts';
import { applicationBody } from './application-body.ts';

/** What an act's request may depend on beside the script: what has happened in the round so far. */
export interface RoundSoFar {
  readonly roundId: string;
  readonly sample: Sample;
  allocationId(): Promise<string>;
  /** Awarded cents by project id, as the award says. */
  awarded(code: string): Promise<Readonly<Record<string, number>>>;
  withdrawn(code: string): readonly string[];
  /** What the latest fact of this type says, in the file of the application, in the round's, or in a register. */
  latest(type: string, code: string | undefined): Promise<Readonly<Record<string, unknown>> | undefined>;
}

type Request = Pick<ApiCall, 'path' | 'body'>;
/** Below the whole API, not below the round. */
const OF_THE_API = '/';
type RequestFor = (act: PlannedAct, so: RoundSoFar) => Request | Promise<Request>;

/** The request of each act, with the body that the sample gives it. */
const REQUESTS: Readonly<Record<ActName, RequestFor>> = {
  approveFramework: ofRound('framework/approval'),
  draftInvitedList: (act, so) => ofRound('invited-list', { municipalities: so.sample.invited })(act, so),
  approveInvitedList: ofRound('invited-list/approval'),
  moveCallClosing: ofRound('call-closing'),
  cancelRound: ofRound('cancellation'),
  nameLaterDates: ofRound('later-dates'),
  recordOutage: ofRound('outages'),
  changeDecreeDays: ofRound('decree-days'),
  proposeAllocation: (act, so) => ofRound('allocations', { strategy: so.sample.round.allocationStrategy })(act, so),
  returnAllocation: async (act, so) => ofRound(`allocations/${await latestAllocation(so)}/return`)(act, so),
  approveAllocation: async (act, so) => ofRound(`allocations/${await latestAllocation(so)}/approval`)(act, so),

  submit: (act, so) => ofRound('applications', applicationBody(subjectOf(act)))(act, so),
  decideAdmission: ofApplication('admission', { admitted: true }),
  confirmCompleteness: ofApplication('completeness-confirmation'),
  requestSupplement: (act, so) => ofApplication('supplement-request', { deficiencies: subjectOf(act).lacks })(act, so),
  supplement: (act, so) => ofApplication('supplement', { supplied: subjectOf(act).lacks })(act, so),
  withdraw: ofApplication('withdrawal', { projectIds: 'ALL' }),
  refuseIncomplete: ofApplication('refusal-incomplete', { ground: 'INCOMPLETE' }),
  assess: (act, so) => ofApplication('assessments', assessmentBody(act, so))(act, so),
  moveDeadline: ofApplication('deadlines'),
  suspendDecision: ofApplication('suspensions'),
  endSuspension: ofApplication('suspensions/s1/end'),
  award: ofApplication('award'),
  reject: ofApplication('rejection'),
  registerAccountability: async (act, so) =>
    ofApplication('accountability', await accountabilityBody(act, so))(act, so),
  intendSettlement: ofApplication('intended-settlement'),
  giveViews: ofApplication('views'),
  settle: async (act, so) => {
    const awarded = await so.awarded(subjectOf(act).code);
    return ofApplication('settlement', { settledCents: totalOf(awarded), grounds: [] })(act, so);
  },

  registerRepayment: ofRecovery('repayments'),
  demandPayment: ofRecovery('payment-reminder'),
  fixInterest: ofRecovery('interest'),

  reportMonitoring: async (act, so) => ofFollowUp('monitorings', 'report', await monitoringBody(act, so))(act, so),
  reviewMonitoring: ofFollowUp('monitorings', 'review', { efficient: true }),
  reportEvaluation: (act, so) => ofFollowUp('evaluations', 'report', evaluationBody(act, so.sample))(act, so),
  acceptEvaluation: ofFollowUp('evaluations', 'acceptance'),
  returnEvaluation: ofFollowUp('evaluations', 'return'),

  claimTask: ofTask('claim'),
  releaseTask: ofTask('release'),

  call: (act) => ({ path: calledPath(act), body: {} }),
};

/** `{bankAccountGiven.accountId}`: what the latest fact of this type says, for what a script cannot know beforehand. */
const TOLD = /\{(\w+)\.(\w+)\}/g;

/** The call of the API that plays an act. */
export async function requestOf(act: PlannedAct, so: RoundSoFar): Promise<ApiCall> {
  const { path, body } = await REQUESTS[act.act](act, so);
  const reason = act.reason === undefined ? {} : { reason: act.reason };
  const filled = await fillIn(JSON.stringify({ path, body: { ...(body as object), ...reason, ...act.body } }), act, so);
  return {
    method: act.method ?? 'POST',
    path: filled.path.startsWith(OF_THE_API) ? filled.path : `/rounds/${so.roundId}/${filled.path}`,
    person: act.person,
    body: filled.body,
    ...(act.ifMatch === undefined ? {} : { ifMatch: act.ifMatch }),
    ...(act.actingFor === undefined ? {} : { actingFor: act.actingFor }),
    idempotencyKey: `rehearsal-${so.roundId}-${act.sameKeyAs ?? act.label ?? act.name}`,
  };
}

async function fillIn(text: string, act: PlannedAct, so: RoundSoFar): Promise<{ path: string; body: object }> {
  const told = new Map<string, string>();
  for (const [placeholder, type = '', field = ''] of text.matchAll(TOLD)) {
    const fact = await so.latest(type, act.application?.code);
    if (fact?.[field] === undefined) throw new Error(`${act.name} needs ${placeholder}, and nothing says it`);
    told.set(placeholder, String(fact[field]).replace(`${so.roundId}/`, ''));
  }
  return JSON.parse(text.replaceAll(TOLD, (placeholder) => told.get(placeholder) ?? placeholder)) as {
    path: string;
    body: object;
  };
}

/** The address of a `call`, with the application it is about. Throws when the script line has none. */
export function calledPath(act: PlannedAct): string {
  if (act.path === undefined) throw new Error(`${act.name} calls, but has no path`);
  return act.path.replaceAll('{application}', () => subjectOf(act).code);
}

function ofRound(path: string, body: object = {}): RequestFor {
  return () => ({ path, body });
}

function ofApplication(path: string, body: object = {}): RequestFor {
  return (act) => ({ path: `applications/${subjectOf(act).code}/${path}`, body });
}

function ofFollowUp(kind: 'evaluations' | 'monitorings', path: string, body: object = {}): RequestFor {
  return (act) => ({
    path: [kind, subjectOf(act).code, act.projectId ?? act.year, path].filter(Boolean).join('/'),
    body,
  });
}

/** The first claim in the file of an application. */
function ofRecovery(path: string): RequestFor {
  return (act) => ({ path: `recoveries/${subjectOf(act).code}/1/${path}`, body: {} });
}

function ofTask(path: string): RequestFor {
  return (act) => ({ path: `tasks/${[act.application?.code, act.task].filter(Boolean).join('~')}/${path}`, body: {} });
}

/** An allocation as its address names it: its id without the round's. */
async function latestAllocation(so: RoundSoFar): Promise<string> {
  return encodeURIComponent((await so.allocationId()).slice(`${so.roundId}/`.length));
}

/** The application an act is about. Throws when the script line names none. */
export function subjectOf(act: PlannedAct): SampleApplication {
  if (!act.application) throw new Error(`${act.name} names no application`);
  return act.application;
}

function assessmentBody(act: PlannedAct, so: RoundSoFar): object {
  const application = subjectOf(act);
  const ministry = act.ministry ?? 'JENV';
  const asked = so.sample.round.components.filter(({ assessedBy }) => assessedBy.includes(ministry));
  const assessments = application.projects.flatMap((project, index) => {
    const projectId = `p${index + 1}`;
    if (so.withdrawn(application.code).includes(projectId)) return [];
    if (!asked.some(({ component }) => component === project.component)) return [];
    const { advisedCents, ground, rorExemption } = project;
    return [
      {
        projectId,
        advisedCents,
        ...(ground ? { ground } : {}),
        ...(rorExemption === undefined ? {} : { rorExemption }),
      },
    ];
  });
  const barred = application.projects.some(({ rorExemption }) => rorExemption === false);
  return { ministry, assessments, ...(barred ? { reason: 'The ROR gives this training itself.' } : {}) };
}

async function accountabilityBody(act: PlannedAct, so: RoundSoFar): Promise<object> {
  return {
    receivedFromBzkOn: act.at.slice(0, 10),
    activitiesFinished: true,
    spent: (await spending(act, so)).map(({ projectId, spentCents }) => ({ projectId, spentCents })),
  };
}

/** What was spent at the end, or of it the part that even spending has reached after the year that is reported on. */
async function monitoringBody(act: PlannedAct, so: RoundSoFar): Promise<object> {
  const years = (so.sample.round.budgetYears ?? []).map(({ year }) => year);
  const part = act.year === undefined ? 1 : (years.indexOf(act.year) + 1) / years.length;
  const progress = (await spending(act, so)).map(({ projectId, spentCents }) => ({
    ...{ projectId, spentCents: Math.round(spentCents * part) },
    percentDone: Math.round(100 * part),
  }));
  return { progress, municipalitiesReached: subjectOf(act).partners.length + 1 };
}

function evaluationBody(act: PlannedAct, sample: Sample): object {
  const title = `Evaluatie ${subjectOf(act).code} ${act.projectId}`;
  return sample.round.evaluationRule.kind === 'EFFECT_INDEPENDENT'
    ? { kind: 'EFFECT', executor: 'EXTERNAL', independent: true, sharedInToolkit: true, title }
    : { kind: 'PROCESS', executor: 'OWN_RESEARCH', independent: false, sharedInToolkit: true, title };
}

async function spending(act: PlannedAct, so: RoundSoFar): Promise<{ projectId: string; spentCents: number }[]> {
  const application = subjectOf(act);
  const awarded = Object.entries(await so.awarded(application.code)).filter(([, cents]) => cents > 0);
  return awarded.map(([projectId, cents]) => ({
    projectId,
    spentCents: application.projects[Number(projectId.slice(1)) - 1]?.spentCents ?? cents,
  }));
}

function totalOf(amounts: Readonly<Record<string, number>>): number {
  return Object.values(amounts).reduce((total, cents) => total + cents, 0);
}
