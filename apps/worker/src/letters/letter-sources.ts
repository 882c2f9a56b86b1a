import {
  evolveApplication,
  evolvePenalty,
  evolveRecovery,
  NO_APPLICATION,
  NO_PENALTY,
  NO_RECOVERY,
  evolveObjection,
  NO_OBJECTION,
  type ApplicationFact,
  type ApplicationState,
  type Happened,
  type ObjectionFact,
  type ObjectionState,
  type PenaltyFact,
  type PenaltyState,
  type ReceivedApplication,
  type RecoveryFact,
  type RecoveryState,
} from '@ronde/domain';
import { COMPONENT_WORDS, type Division } from '@ronde/letters';
import type { Database } from '@ronde/persistence';
import { readOnce } from './read-once.js';

/** The file as its facts tell it. */
export function fileFrom(history: readonly Happened[]): ApplicationState {
  return (history as readonly Happened<ApplicationFact>[]).reduce(evolveApplication, NO_APPLICATION);
}

/** The claim as its facts tell it. */
export function recoveryFrom(history: readonly Happened[]): RecoveryState {
  return (history as readonly Happened<RecoveryFact>[]).reduce(evolveRecovery, NO_RECOVERY);
}

/** The notice of default as its facts tell it. */
export function penaltyFrom(history: readonly Happened[]): PenaltyState {
  return (history as readonly Happened<PenaltyFact>[]).reduce(evolvePenalty, NO_PENALTY);
}

/** The objection as its facts tell it. */
export function objectionFrom(history: readonly Happened[]): ObjectionState {
  return (history as readonly Happened<ObjectionFact>[]).reduce(evolveObjection, NO_OBJECTION);
}

/** The application as it was received. Throws when nothing was. */
export function receivedIn(file: ApplicationState): ReceivedApplication {
  if (file.application === undefined) throw new Error('nothing has been received in this file');
  return file.application;
}

/** What the applicant calls each project; one without a title goes by the name of its component. */
export async function projectTitles(database: Database, applicationId: string): Promise<(projectId: string) => string> {
  const projects = await database.query<
    { projectId: string; title: string | null; component: keyof typeof COMPONENT_WORDS }[]
  >('SELECT project_id AS "projectId", title, component FROM project WHERE application_id = $1', [applicationId]);
  const titles = new Map(
    projects.map(({ projectId, title, component }) => [projectId, title ?? COMPONENT_WORDS[component]]),
  );
  return (projectId) => titles.get(projectId) ?? projectId;
}

/** The names of municipalities by their codes; a code that is not listed stands for itself. */
export async function municipalityNames(database: Database, codes: readonly string[]): Promise<readonly string[]> {
  const names = await listedNames(database);
  return codes.map((code) => names.get(code) ?? code);
}

/** The list of Statistics Netherlands does not change while we run. */
const listedNames = readOnce(async (database: Database) => {
  const listed = await database.query<{ code: string; name: string }[]>('SELECT code, name FROM municipality');
  return new Map(listed.map(({ code, name }) => [code, name]));
});

/** The names of the files handed in with an application. */
export async function attachmentNames(database: Database, stream: string): Promise<string[]> {
  const files = await database.query<{ name: string }[]>(
    'SELECT name FROM attachment WHERE stream = $1 ORDER BY name',
    [stream],
  );
  return files.map(({ name }) => name);
}

/** An award that was decided. */
export interface DecidedAward {
  readonly caseReference: string;
  readonly decidedAt: string;
  readonly awardedCents: number;
}

/** What one project was awarded, and by which decision. Throws when it was not. */
export async function awardOfProject(
  database: Database,
  applicationId: string,
  projectId: string,
): Promise<DecidedAward> {
  const [award] = await database.query<DecidedAward[]>(
    `SELECT case_reference AS "caseReference", decided_at AS "decidedAt", awarded_cents AS "awardedCents"
     FROM award JOIN award_line USING (application_id) WHERE application_id = $1 AND project_id = $2`,
    [applicationId, projectId],
  );
  if (award === undefined) throw new Error(`${applicationId} was awarded nothing for ${projectId}`);
  return award;
}

/** How the money was divided in an allocation. Throws when there is no such allocation. */
export async function divisionOf(database: Database, allocationId: string): Promise<Division> {
  const [division] = await database.query<Division[]>(
    'SELECT strategy, advised_cents AS "advisedCents", total_cents AS "totalCents" FROM allocation WHERE id = $1',
    [allocationId],
  );
  if (division === undefined) throw new Error(`there is no allocation ${allocationId}`);
  return division;
}
