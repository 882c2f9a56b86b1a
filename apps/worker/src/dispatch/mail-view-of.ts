import { applicationOfStream, streamKind } from '@ronde/contracts';
import {
  leadMunicipalityOf,
  localDateOf,
  objectionIn,
  objectionReference,
  type EvaluationOpening,
  type FactDetails,
  type MonitoringOpening,
  type RecoveryOpening,
  type PaymentOpening,
  type ReceivedNotice,
  type MailboxNamed,
  type Merger,
  type RepresentationNamed,
  type TaskOpening,
} from '@ronde/domain';
import { codeOf, type Database } from '@ronde/persistence';
import { fileFrom, municipalityNames, objectionFrom, projectTitles } from '../letters/letter-sources.js';
import type {
  ApplicationView,
  EvaluationView,
  FileView,
  LapsingView,
  MonitoringView,
  RecoveryView,
  ObjectionView,
  PaymentView,
  PenaltyView,
  MailboxView,
  MergerView,
  RepresentationView,
  RoundView,
  TaskView,
} from '@ronde/letters/mails';
import type { Cause } from '../letters/cause.js';

/** What the text of a mail may speak of, and the municipality and reference its frame shows, where it is about a file. */
export interface ViewOfMail {
  readonly view:
    | RoundView
    | ApplicationView
    | MailboxView
    | MergerView
    | RepresentationView
    | TaskView
    | EvaluationView
    | MonitoringView
    | RecoveryView
    | ObjectionView
    | PaymentView
    | PenaltyView;
  readonly municipality?: string;
  readonly caseReference?: string;
}

/** Gathers what is known of the file a fact is about. */
export async function mailViewOf(database: Database, cause: Cause): Promise<ViewOfMail> {
  const { entry, round } = cause;
  const view: RoundView = { round, at: entry.at, ...(entry.reason && { reason: entry.reason }) };
  switch (streamKind(cause.stream)) {
    case 'funding-round':
      return { view: await lapsingView(database, cause, view) };
    case 'deadline-watch':
      return { view };
    case 'mailbox-register':
      return { view: await mailboxView(database, cause, view) };
    case 'merger-register':
      return { view: await mergerView(database, cause, view) };
    case 'representation-register':
      return { view: await representationView(database, cause, view) };
    case 'task':
      return taskView(database, cause, view);
    case 'application':
      return aboutFile(cause, await applicationView(database, cause, view));
    case 'evaluation':
      return aboutFile(cause, await evaluationView(database, cause, view));
    case 'monitoring': {
      const monitoring = openingIn<MonitoringOpening>(cause, 'monitoringOpened');
      return aboutFile(cause, {
        ...(await fileView(database, monitoring.applicationId, { ...cause, view })),
        monitoring,
      });
    }
    case 'recovery': {
      const recovery = openingIn<RecoveryOpening>(cause, 'recoveryOpened');
      return aboutFile(cause, { ...(await fileView(database, recovery.applicationId, { ...cause, view })), recovery });
    }
    case 'objection': {
      const objection = await objectionView(database, cause, view);
      const reference = objectionReference(objection.objection.objectionId, cause.fileReference);
      return { ...aboutFile(cause, objection), caseReference: reference };
    }
    case 'penalty': {
      const notice = openingIn<ReceivedNotice>(cause, 'noticeOfDefaultReceived');
      return aboutFile(cause, { ...(await fileView(database, notice.applicationId, { ...cause, view })), notice });
    }
    case 'payment': {
      const payment = openingIn<PaymentOpening>(cause, 'paymentOpened');
      return aboutFile(cause, { ...(await fileView(database, payment.applicationId, { ...cause, view })), payment });
    }
  }
}

async function lapsingView(database: Database, { entry }: Cause, view: RoundView): Promise<LapsingView> {
  if (entry.fact.type !== 'deadlinesLapsing') return view;
  const { ends } = entry.fact.data as FactDetails<'deadlinesLapsing'>;
  const files = ends.flatMap(({ stream }) => applicationOfStream(stream) ?? []);
  const found = await database.query<{ id: string; reference: string }[]>(
    'SELECT id, case_reference AS reference FROM application WHERE id = ANY ($1) AND case_reference IS NOT NULL',
    [files],
  );
  return { ...view, references: Object.fromEntries(found.map(({ id, reference }) => [id, reference])) };
}

async function mailboxView(database: Database, { entry }: Cause, view: RoundView): Promise<MailboxView> {
  const { municipality: of, mailboxId } = entry.fact.data as MailboxNamed;
  const [[municipality = ''], code] = await Promise.all([
    municipalityNames(database, [of]),
    codeOf(database, entry.roundId, mailboxId),
  ]);
  return { ...view, municipality, ...(code === undefined ? {} : { code }) };
}

async function mergerView(database: Database, { entry }: Cause, view: RoundView): Promise<MergerView> {
  const { successor: code, merged: codes } = entry.fact.data as Merger;
  const [successor = '', ...merged] = await municipalityNames(database, [code, ...codes]);
  return { ...view, successor, merged: new Intl.ListFormat('nl').format(merged) };
}

async function representationView(database: Database, { entry }: Cause, view: RoundView): Promise<RepresentationView> {
  const { municipality: code, representative: party } = entry.fact.data as RepresentationNamed;
  const [municipality = '', representative = ''] = await municipalityNames(database, [code, party]);
  const [outside] = await database.query<{ name: string }[]>('SELECT name FROM outside_party WHERE code = $1', [party]);
  return { ...view, municipality, representative: outside?.name ?? representative };
}

async function fileView(
  database: Database,
  applicationId: string,
  { fileReference, view }: Pick<Cause, 'fileReference'> & { readonly view: RoundView },
): Promise<FileView> {
  const [municipality = ''] = await municipalityNames(database, [leadMunicipalityOf(applicationId)]);
  return { ...view, applicationId, municipality, caseReference: fileReference };
}

async function applicationView(database: Database, cause: Cause, view: RoundView): Promise<ApplicationView> {
  const applicationId = cause.stream.slice('application/'.length);
  const [file, titleOf] = await Promise.all([
    fileView(database, applicationId, { ...cause, view }),
    projectTitles(database, applicationId),
  ]);
  return { ...file, titleOf, file: fileFrom(cause.history) };
}

async function evaluationView(database: Database, cause: Cause, view: RoundView): Promise<EvaluationView> {
  const evaluation = openingIn<EvaluationOpening>(cause, 'evaluationOpened');
  const [file, titleOf] = await Promise.all([
    fileView(database, evaluation.applicationId, { ...cause, view }),
    projectTitles(database, evaluation.applicationId),
  ]);
  return { ...file, evaluation, projectTitle: titleOf(evaluation.projectId) };
}

async function objectionView(database: Database, cause: Cause, view: RoundView): Promise<ObjectionView> {
  const file = objectionFrom(cause.history);
  const objection = objectionIn(file);
  return { ...(await fileView(database, objection.applicationId, { ...cause, view })), objection, file };
}

async function taskView(database: Database, cause: Cause, view: RoundView): Promise<ViewOfMail> {
  const task = openingIn<TaskOpening>(cause, 'taskOpened');
  const whose = { task, substituted: await isSubstituted(database, cause) };
  if (streamKind(task.subject) === 'funding-round') return { view: { ...view, ...whose } };
  const [municipality = ''] = await municipalityNames(database, [leadMunicipalityOf(task.subject)]);
  return { view: { ...view, ...whose, municipality }, municipality };
}

/** Whether who took the task is away on the day of the fact, and replaced. */
async function isSubstituted(database: Database, { stream, entry }: Cause): Promise<boolean> {
  const [found] = await database.query<{ substituted: boolean }[]>(
    `SELECT EXISTS (
       SELECT FROM task JOIN absence ON person_id = claimed_by AND absence.role = task.role AND absence.ministry = task.ministry
       WHERE task.id = $1 AND absence.ended_at IS NULL AND $2::date BETWEEN first_day AND last_day) AS substituted`,
    [stream.slice('task/'.length), localDateOf(entry.at)],
  );
  return found?.substituted ?? false;
}

function aboutFile<V extends FileView>({ fileReference }: Cause, view: V): ViewOfMail {
  return { view, municipality: view.municipality, caseReference: fileReference };
}

function openingIn<O>({ history, stream }: Cause, type: string): O {
  const opened = history.find(({ fact }) => fact.type === type);
  if (opened === undefined) throw new Error(`${stream} was never opened`);
  return opened.fact.data as O;
}
