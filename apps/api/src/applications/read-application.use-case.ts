import { Inject, Injectable } from '@nestjs/common';
import { applicationStream } from '@ronde/contracts';
import {
  applicationInView,
  asApplicantKnows,
  asAssessorKnows,
  endOfDayInstant,
  excuseForLateness,
  mayAct,
  localDateOf,
  possibleApplicationActions,
  successorOn,
  type Actor,
  type ApplicationState,
  type Outage,
} from '@ronde/domain';
import { mergersOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { applicationIdOf } from '../platform/audit/act.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { FileDesk } from '../platform/files/file-desk.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { RoundDesk, type RoundAtDesk } from '../platform/rounds/round-desk.js';
import { applicationDates, type DeadlineOfFile } from './application-dates.js';
import type { ApplicationParams } from './decide-on-application.js';

const BESIDE_JOURNAL = `
  SELECT (SELECT case_reference FROM application WHERE id = $1) AS "caseReference",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('projectId', project_id, 'title', title) ORDER BY ordinal), '[]')
            FROM project WHERE application_id = $1) AS titles,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('code', code, 'dueOn', due_on, 'done', done_at IS NOT NULL)
              ORDER BY due_on, code), '[]') FROM deadline WHERE stream = $2) AS deadlines,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('attachmentId', id, 'name', name, 'mediaType', media_type,
              'size', size, 'sha256', sha256) ORDER BY created_at, id), '[]') FROM attachment WHERE stream = $2) AS attachments,
            (SELECT json_build_object('settledCents', settled_cents, 'toRepayCents', to_repay_cents)
             FROM settlement WHERE application_id = $1) AS settled`;

interface BesideJournal {
  readonly caseReference: string | null;
  readonly titles: readonly { readonly projectId: string; readonly title: string | null }[];
  readonly deadlines: readonly DeadlineOfFile[];
  readonly attachments: readonly unknown[];
  /** What stands settled now: an objection may have settled another amount after the file ended. */
  readonly settled: { readonly settledCents: number; readonly toRepayCents: number } | null;
}

/** An application as its journal tells it, with its terms, its files, and what the one who asks can do with it. */
@Injectable()
export class ReadApplicationUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(FileDesk) private readonly files: FileDesk,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  async execute(actor: Actor, params: ApplicationParams) {
    const applicationId = applicationIdOf(params);
    const { state: whole, position, stream } = await this.files.application(applicationId);
    insistPermitted(actor, 'readFile', applicationInView(whole));
    const official = seesAssessment(actor, whole);
    const state = official ? asAssessorKnows(actor, whole) : asApplicantKnows(whole);
    const [round, names, [beside], mergers] = await Promise.all([
      this.rounds.read(params.roundId),
      this.municipalities.byCode(),
      this.database.query<[BesideJournal]>(BESIDE_JOURNAL, [applicationId, applicationStream(applicationId)]),
      mergersOf(this.database, params.roundId),
    ]);
    const lead = whole.application?.leadMunicipality ?? '';
    const successor = successorOn(mergers, lead, localDateOf(round.now));
    const { titles, attachments, deadlines, settled, caseReference } = beside;
    const shown = official ? deadlines : deadlines.filter(({ code }) => code !== 'AWARD');
    return {
      ...{ applicationId, code: params.code, roundId: params.roundId, stream, position, caseReference },
      ...ofEverybody(underReference(state, caseReference), names),
      ...(successor === lead ? {} : { succeededBy: { code: successor, name: names.get(successor) ?? successor } }),
      settlement: state.settlement && { ...state.settlement, ...settled, ...(caseReference && { caseReference }) },
      lateExcuse: await this.excuse(state, round),
      projects: projects(state, titles, official),
      ...(official ? ofOfficials(state) : {}),
      deadlines: applicationDates(official ? whole : state, shown, round),
      attachments,
      possibleActions: possibleApplicationActions(state, { terms: round.terms, at: round.now, actor }),
    };
  }

  /** The outage that may excuse why it came late, also when that was written down afterwards. */
  private async excuse(
    state: ApplicationState,
    { roundId, closesAt, terms }: RoundAtDesk,
  ): Promise<Outage | undefined> {
    if (!cameLate(state)) return undefined;
    const { outages = [] } = (await this.files.round(roundId)).state;
    const closed = closesAt ?? endOfDayInstant(terms.dates.callClosesOn);
    return excuseForLateness(outages, { receivedAt: state.application!.receivedAt, closesAt: closed }, terms.holidays);
  }
}

/** Decisions are shown under the reference of the file: the facts bear one that was made before the file had its own. */
function underReference(state: ApplicationState, reference: string | null): ApplicationState {
  if (reference === null) return state;
  const named = <T extends object>(decision: T): T => ({ ...decision, caseReference: reference });
  return {
    ...state,
    ...(state.award && { award: named(state.award) }),
    amendments: state.amendments.map(named),
    notifications: state.notifications.map(named),
  };
}

/** An application that came late. */
function cameLate({ application }: ApplicationState): boolean {
  return application?.flags.includes('LATE') ?? false;
}

function seesAssessment(actor: Actor, state: ApplicationState): boolean {
  return mayAct(actor, 'readAssessment', applicationInView(state)).allowed;
}

function ofEverybody(state: ApplicationState, names: ReadonlyMap<string, string>) {
  const { phase, outcome, missing, supplements, decisionDueOn, application } = state;
  const named = (code: string) => ({ code, name: names.get(code) ?? code });
  return {
    ...{ phase, outcome, missing, supplements, decisionDueOn, suspensions: state.suspensions ?? [] },
    leadMunicipality: named(application?.leadMunicipality ?? ''),
    partnerMunicipalities: (application?.partnerMunicipalities ?? []).map(named),
    requestedCents: application?.requestedCents,
    receivedAt: application?.receivedAt,
    contentHash: application?.contentHash,
    flags: application?.flags,
    ...{
      notifications: state.notifications,
      award: state.award,
      amendments: state.amendments,
      changeRequests: state.changeRequests,
      hearing: state.hearing,
      accountability: state.accountability,
      accountabilityExtension: state.accountabilityExtension,
      paymentSuspension: state.paymentSuspension,
      accountabilityDoubt: state.accountabilityDoubt,
      exOfficio: state.exOfficio,
      revocation: state.revocation,
      refusalHearings: state.refusalHearings,
    },
    ...{
      executionEndsOn: state.executionEndsOn,
      accountabilityDueOn: state.accountabilityDueOn,
      monitoringId: state.monitoringId,
      yearlyMonitorings: state.yearlyMonitorings,
      evaluations: state.evaluations,
    },
  };
}

/** What is no business of the applicant before the decision: who advises what. */
function ofOfficials(state: ApplicationState) {
  const { work, assessments, conflicts = [], advised, proposedRefusal, allocation, preparedBy } = state;
  const { divergence, consultations = [], lateOpinions = {}, coInitial, correction } = state;
  return {
    work,
    assessments,
    divergence,
    consultations,
    lateOpinions,
    coInitial,
    conflicts,
    advised,
    proposedRefusal,
    allocation,
    preparedBy,
    correction,
  };
}

function projects(state: ApplicationState, titles: BesideJournal['titles'], withAdvice: boolean) {
  return (state.application?.projects ?? []).map((project) => {
    const { projectId } = project;
    const is = (candidate: { readonly projectId: string }) => candidate.projectId === projectId;
    return {
      ...project,
      title: titles.find(is)?.title ?? null,
      withdrawn: state.withdrawnProjects.includes(projectId),
      awardedCents: state.award?.lines.find(is)?.awardedCents,
      ...(withAdvice
        ? {
            advisedCents: state.advised.find(is)?.advisedCents,
            allocatedCents: state.allocation?.lines.find(is)?.allocatedCents,
          }
        : {}),
    };
  });
}
