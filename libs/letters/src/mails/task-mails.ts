import type { LocalDate } from '@ronde/domain';
import { day, OFFICE_WORDS, TASK_WORDS } from './dutch-phrases.js';
import type { MailText, MailTexts } from './mail-text.js';
import type { TaskView } from './mail-view.js';
import { taskPath } from './public-paths.js';

type TaskMail = 'task-opened' | 'task-reminder' | 'task-escalation' | 'task-due-moved' | 'task-taken-back';

/** Mails about work. They say which work and until when, and nothing of its content. */
export const TASK_MAILS: MailTexts<TaskMail, TaskView> = {
  'task-opened': ({ dueOn }, view) => ({
    subject: `${work(view)}, uiterlijk ${day(dueOn)}`,
    passages: ['Er staat een taak voor u klaar.', theTask(view, dueOn)],
    ...asked(view, dueOn),
  }),

  'task-reminder': ({ dueOn }, view) => ({
    subject: `denk aan: ${lowerFirst(work(view))}, uiterlijk ${day(dueOn)}`,
    passages: ['Deze taak is nog niet klaar.', ...forSubstitute(view), theTask(view, dueOn)],
    ...asked(view, dueOn),
  }),

  'task-escalation': ({ dueOn }, view) => ({
    subject: `te laat: ${lowerFirst(work(view))}, was uiterlijk ${day(dueOn)}`,
    passages: [
      'Deze taak is te laat en nog niet klaar. Zorg dat iemand de taak oppakt.',
      ...forSubstitute(view),
      theTask(view, dueOn),
    ],
    action: opening(view),
  }),

  'task-taken-back': (_, view) => ({
    subject: `de taak is weer vrij: ${lowerFirst(work(view))}`,
    passages: ['Wie deze taak had, mag die niet doen. Neem de taak over.', theTask(view, view.task.dueOn)],
    action: opening(view),
  }),

  'task-due-moved': ({ previousDueOn, dueOn }, view) => ({
    subject: `nieuwe datum: ${lowerFirst(work(view))}, uiterlijk ${day(dueOn)}`,
    passages: [`De datum van deze taak is veranderd. De datum was ${day(previousDueOn)}.`, theTask(view, dueOn)],
    ...asked(view, dueOn),
  }),
};

/** Mails go to offices and name nobody: the register says who replaces whom. */
function forSubstitute({ substituted = false }: TaskView): readonly string[] {
  return substituted ? ['Wie deze taak had, is afwezig. Deze mail is voor de vervanger.'] : [];
}

function theTask({ task, municipality }: TaskView, dueOn: LocalDate) {
  return {
    rows: [
      ['Taak', TASK_WORDS[task.kind]],
      ...(municipality ? [['Gemeente', municipality] as const] : []),
      ['Voor', OFFICE_WORDS[`${task.ministry}/${task.role}`]],
      ['Uiterlijk op', day(dueOn)],
    ] as const,
  };
}

function asked(view: TaskView, dueOn: LocalDate): Pick<MailText, 'action' | 'due'> {
  const whose = view.municipality ? ` (${view.municipality})` : '';
  return { action: opening(view), due: { on: dueOn, what: `${work(view)}${whose}` } };
}

const work = ({ task }: TaskView): string => TASK_WORDS[task.kind];
const opening = ({ task }: TaskView) => ({ label: 'Open de taak', path: taskPath(task.taskId) });
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
