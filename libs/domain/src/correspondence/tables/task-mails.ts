import type { MailTable } from '../mail.js';
import { theTaskOffice, whoHearsOfOverdueWork } from '../recipients.js';

/** The mails about a task. */
export const taskMails = {
  taskOpened: [
    { mail: 'task-opened', moment: 'work waits for an office', to: ({ ministry, role }) => [`${ministry}/${role}`] },
  ],
  taskReminded: [{ mail: 'task-reminder', moment: 'the work is nearly due, or overdue', to: theTaskOffice }],
  taskEscalated: [{ mail: 'task-escalation', moment: 'the work is long overdue', to: whoHearsOfOverdueWork }],
  taskTakenBack: [
    { mail: 'task-taken-back', moment: 'who took the work may not do it; it waits again', to: theTaskOffice },
  ],
  taskDueMoved: [{ mail: 'task-due-moved', moment: 'the work is due on another day', to: theTaskOffice }],
} as const satisfies Partial<MailTable>;
