import {
  assessmentComplete,
  concludeAssessment,
  divergenceOpen,
  type Instant,
  openAssessment,
  recordSilence,
} from '@ronde/domain';
import type { EngineMessage } from '@ronde/contracts';
import { conclude } from '../../journal.js';
import { openTask, taskDropped } from '../../start-messages.js';
import { doneBefore } from '../../wait.js';
import { awaitDivergence } from '../divergences.js';
import { passedByAt } from '../silence.js';
import { type ApplicationFile, isOver, reached } from '../application-file.js';

/** NCTV assesses all projects and SZW its three components, in parallel, one task per ministry. */
export async function assess(file: ApplicationFile): Promise<void> {
  if (isOver(file) || file.state.phase !== 'ASSESSMENT') return;
  if (file.state.work.length === 0) await open(file);
  const answered = (): boolean => assessmentComplete(file.state) || isOver(file);
  while (file.state.phase === 'ASSESSMENT' && !isOver(file)) {
    while (!(await doneBefore(file, 'assessments', () => silenceAt(file), answered))) await recordSilenceOf(file);
    await awaitDivergence(file);
    if (answered() && !isOver(file)) await concludeIfComplete(file);
  }
}

/** Somebody may have reopened the work while this waited for its turn: then it is assessed first. */
async function concludeIfComplete(file: ApplicationFile): Promise<void> {
  await conclude(file)(
    (state) => (assessmentComplete(state) && !divergenceOpen(state) ? concludeAssessment(state) : []),
    (facts, at) => (facts.length === 0 ? [] : [reached(file, 'ASSESSED', at)]),
  );
}

async function open(file: ApplicationFile): Promise<void> {
  await conclude(file)(
    (state, { at }) => openAssessment(state, file.terms, at),
    (facts, at) =>
      facts.flatMap((fact) => (fact.type === 'assessmentOpened' ? assessmentTasks(file, fact.data.work, at) : [])),
  );
}

/** The work of the ministries as tasks, one each. */
export function assessmentTasks(
  file: ApplicationFile,
  work: readonly { readonly ministry: string; readonly taskId: string; readonly dueOn: string }[],
  at: Instant,
): readonly EngineMessage[] {
  return work.map(({ ministry, taskId, dueOn }) => {
    const kind = ministry === 'SZW' ? 'CO_ASSESSMENT' : 'ASSESSMENT';
    return openTask(file.terms, { taskId, kind, subject: file.stream, dueOn }, at);
  });
}

/** When a co-assessor that stays silent, despite reminders and escalation, is passed by; undefined when none is asked. */
function silenceAt(file: ApplicationFile): Instant | undefined {
  const { terms, state } = file;
  const waiting = state.work.find((work) => work.ministry !== 'JENV' && work.status === 'OPEN');
  if (waiting === undefined) return undefined;
  return passedByAt(terms, waiting.dueOn);
}

async function recordSilenceOf(file: ApplicationFile): Promise<void> {
  const passedBy = file.state.work.filter(({ ministry, status }) => ministry !== 'JENV' && status === 'OPEN');
  await conclude(file)(recordSilence, (_, at) => passedBy.map(({ taskId }) => taskDropped(taskId, 'SILENT', at)));
}
