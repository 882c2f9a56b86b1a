import {
  addWorkingDays,
  type Instant,
  laterDate,
  lapseSupplement,
  type LocalDate,
  localDateOf,
  notTreatedBy,
} from '@ronde/domain';
import { conclude } from '../../journal.js';
import { remindUntil, type RunningTerm } from '../../remind.js';
import { openTask, taskDropped } from '../../start-messages.js';
import { afterGrace, until } from '../../wait.js';
import { type ApplicationFile, isOver, reached, taskOf } from '../application-file.js';
import { untreatedTask } from '../untreated-task.js';

/** Working days to look at a supplement (assumption). */
const CHECK_WORKING_DAYS = 5;

/** The file is checked, and checked again after each supplement, until it is complete or left untreated (Awb 4:5). */
export async function checkCompleteness(file: ApplicationFile): Promise<void> {
  while (inCompleteness(file)) {
    if (file.state.phase === 'SUPPLEMENT') await awaitSupplement(file);
    else if (file.state.phase === 'DECISION') await awaitRefusalOrLateSupplement(file);
    else await check(file);
  }
}

function inCompleteness(file: ApplicationFile): boolean {
  const { phase, proposedRefusal } = file.state;
  if (isOver(file)) return false;
  return (
    ['RECEIVED', 'COMPLETENESS', 'SUPPLEMENT'].includes(phase) ||
    (phase === 'DECISION' && proposedRefusal === 'INCOMPLETE')
  );
}

async function check(file: ApplicationFile): Promise<void> {
  if (!file.state.checkOpen) await openCheck(file);
  await until(file, 'completeness check', () => file.state.phase !== 'COMPLETENESS' || isOver(file));
}

async function openCheck(file: ApplicationFile): Promise<void> {
  const taskId = taskOf(file, `completeness-${file.state.checks + 1}`);
  const dueOn = checkDueOn(file);
  const { supplements, untreatedTaskId } = file.state;
  const toBeDecided = untreatedTaskId !== undefined || supplements.at(-1)?.status === 'LAPSED';
  await conclude(file)(
    () => [{ type: 'completenessCheckOpened', data: { taskId, dueOn } }],
    (_, at) => [
      openTask(file.terms, { taskId, kind: 'COMPLETENESS_CHECK', subject: file.stream, dueOn }, at),
      ...(file.state.checks === 0 ? [reached(file, 'RECEIVED', at)] : []),
      ...(toBeDecided ? [taskDropped(untreatedTask(file), 'SUPPLEMENT_RECEIVED', at)] : []),
    ],
  );
}

function checkDueOn(file: ApplicationFile): LocalDate {
  const soon = addWorkingDays(localDateOf(file.clock.now()), CHECK_WORKING_DAYS, file.terms.holidays);
  return laterDate(soon, file.terms.dates.completenessDueOn);
}

async function awaitSupplement(file: ApplicationFile): Promise<void> {
  const ended = (): boolean => file.state.phase !== 'SUPPLEMENT' || isOver(file);
  const lastMoment = (): Instant => afterGrace(file.state.supplements.at(-1)!.dueAt);
  const term = (): RunningTerm => {
    const { dueOn, requestedOn } = file.state.supplements.at(-1)!;
    return { dueOn, since: requestedOn };
  };
  const inTime = await remindUntil(
    file,
    'supplement',
    term,
    ended,
    {
      remind: (workingDays, due) =>
        conclude(file)(() => (ended() ? [] : [{ type: 'supplementReminded', data: { dueOn: due, workingDays } }])),
      escalate: () => Promise.resolve(),
    },
    lastMoment,
  );
  if (!inTime) await lapse(file);
}

async function lapse(file: ApplicationFile): Promise<void> {
  const taskId = untreatedTask(file);
  const dueOn = notTreatedBy(file.state.supplements.at(-1)!, file.terms);
  await conclude(file)(
    (state) => lapseSupplement(state, file.terms),
    (_, at) => [openTask(file.terms, { taskId, kind: 'AWARD_DECISION', subject: file.stream, dueOn }, at)],
  );
}

async function awaitRefusalOrLateSupplement(file: ApplicationFile): Promise<void> {
  await until(file, 'decision not to treat', () => file.state.phase !== 'DECISION' || isOver(file));
}
