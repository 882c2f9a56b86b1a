import {
  addWorkingDays,
  holidayTable,
  localTimeInstant,
  mustBeEvaluated,
  sumCents,
  yearOf,
  type HolidayTable,
  type Instant,
} from '@ronde/domain';
import type { ScriptLine } from './sample-acts.ts';
import type { Sample, SampleApplication } from './sample-file.ts';

/** One act of one person at one instant. */
export interface PlannedAct extends Omit<
  ScriptLine,
  'on' | 'at' | 'applications' | 'projects' | 'except' | 'overDays'
> {
  readonly at: Instant;
  /** Stable name of the act in this script; the Idempotency-Key is made of it. */
  readonly name: string;
  readonly application?: SampleApplication;
  readonly projectId?: string;
}

/** Every act of the script in the order in which it happens, one per application or project it is about. */
export function calendarOf(sample: Sample): readonly PlannedAct[] {
  const holidays = holidaysOf(sample);
  const acts = sample.script.flatMap((line, index) => actsOf(line, index + 1, sample, holidays));
  return acts
    .map((act, index) => ({ act, index }))
    .sort(byInstant)
    .map(({ act }) => act);
}

/** The holidays of every year the sample's dates lie in, and one more for terms that run on. */
export function holidaysOf(sample: Sample): HolidayTable {
  const years = [sample.starts.on, ...Object.values(sample.round.dates), ...sample.script.map((line) => line.on)].map(
    yearOf,
  );
  return holidayTable(Math.min(...years), Math.max(...years) + 1);
}

/** The ids of an application's projects that must be evaluated when something is awarded, by the round's rule. */
export function projectsWithDuty(application: SampleApplication, sample: Sample): readonly string[] {
  const applicationRequestedCents = sumCents(application.projects.map((project) => project.requestedCents));
  return application.projects.flatMap((project, index) => {
    const duty = mustBeEvaluated(sample.round.evaluationRule, {
      requestedCents: project.requestedCents,
      applicationRequestedCents,
    });
    return duty && project.advisedCents > 0 ? [`p${index + 1}`] : [];
  });
}

function actsOf(line: ScriptLine, number: number, sample: Sample, holidays: HolidayTable): readonly PlannedAct[] {
  const { on, at, applications, projects, except, overDays, ...rest } = line;
  const subjects = subjectsOf({ applications, projects, except }, sample);
  return subjects.map((subject, index) => ({
    ...rest,
    ...subject,
    person: rest.person === 'applicant' ? `demo-${leadOf(subject.application).toLowerCase()}` : rest.person,
    at: localTimeInstant(addWorkingDays(on, Math.floor((index * overDays) / subjects.length), holidays), at),
    name: [String(number).padStart(3, '0'), rest.act, subject.application?.code, subject.projectId]
      .filter(Boolean)
      .join('-'),
  }));
}

/** The municipality that leads an application: its code as CBS writes it. */
export function leadOf(application: SampleApplication | undefined): string {
  if (!application) throw new Error("only an act on an application can be the applicant's");
  return application.code.slice(0, 6).toUpperCase();
}

type Subject = Pick<PlannedAct, 'application' | 'projectId'>;

function subjectsOf(
  line: Pick<ScriptLine, 'applications' | 'projects' | 'except'>,
  sample: Sample,
): readonly Subject[] {
  if (line.projects) return projectSubjects(line.projects, line.except ?? [], sample);
  if (!line.applications) return [{}];
  const codes = line.applications === 'all' ? sample.applications.map(({ code }) => code) : line.applications;
  return codes
    .filter((code) => !line.except?.includes(code))
    .map((code) => ({ application: applicationOf(sample, code) }));
}

function projectSubjects(
  projects: NonNullable<ScriptLine['projects']>,
  except: readonly string[],
  sample: Sample,
): readonly Subject[] {
  const all = sample.applications.flatMap((application) =>
    projectsWithDuty(application, sample).map((projectId) => ({ application, projectId })),
  );
  if (projects === 'with duty')
    return all.filter(({ application, projectId }) => !except.includes(`${application.code}/${projectId}`));
  return projects.map((id) => {
    const [code = '', projectId = ''] = id.split('/');
    return { application: applicationOf(sample, code), projectId };
  });
}

/** The application of this code. Throws when the sample has none. */
export function applicationOf(sample: Sample, code: string): SampleApplication {
  const found = sample.applications.find((application) => application.code === code);
  if (!found) throw new Error(`the script names ${code}, which the sample does not have`);
  return found;
}

function byInstant(one: { act: PlannedAct; index: number }, other: { act: PlannedAct; index: number }): number {
  return one.act.at === other.act.at ? one.index - other.index : one.act.at < other.act.at ? -1 : 1;
}
