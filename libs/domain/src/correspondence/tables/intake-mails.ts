import type { MailTable } from '../mail.js';
import { theApplicant } from '../recipients.js';

/** The mails about an application until it is complete. */
export const intakeMails = {
  applicationReceived: [
    { mail: 'acknowledgement', moment: 'an application arrives', to: theApplicant, letter: 'acknowledgement' },
  ],
  admissionAsked: [
    { mail: 'admission-asked', moment: 'a person must decide whether the file is taken in', to: theApplicant },
  ],
  admissionDecided: [
    {
      mail: 'application-admitted',
      moment: 'the file is taken in after all (a refusal comes by letter)',
      to: (decision, context) => (decision.admitted ? theApplicant(decision, context) : []),
    },
  ],
  completenessConfirmed: [{ mail: 'application-complete', moment: 'the file is complete', to: theApplicant }],
  supplementRequested: [
    {
      mail: 'supplement-request',
      moment: 'something is missing; the decision period stands still',
      to: theApplicant,
      letter: 'supplement-request',
    },
  ],
  supplementReminded: [{ mail: 'supplement-reminder', moment: 'the supplement is nearly due', to: theApplicant }],
  supplementReceived: [
    { mail: 'supplement-received', moment: 'a supplement arrives; the decision period runs again', to: theApplicant },
  ],
  supplementLapsed: [
    { mail: 'supplement-lapsed', moment: 'no supplement came; the decision period runs again', to: theApplicant },
  ],
  deadlineMoved: [
    {
      mail: 'deadline-moved',
      moment: 'the day for the supplement or the decision moves (the co-assessment is a task and has its own mail)',
      to: (move, context) => (move.deadline === 'CO_ASSESSMENT' ? [] : theApplicant(move, context)),
    },
  ],
  withdrawalReceived: [{ mail: 'withdrawal-confirmed', moment: 'a withdrawal arrives', to: theApplicant }],
} as const satisfies Partial<MailTable>;
