import type { MailTable } from '../mail.js';
import { bothAssessors, theAdministrator } from '../recipients.js';

/** The mails about an assessment and who makes it. */
export const assessmentMails = {
  conflictRegistered: [
    { mail: 'conflict-registered', moment: 'somebody may not work on a file', to: theAdministrator },
  ],
  divergenceFound: [
    { mail: 'divergence-found', moment: 'the ministries differ and speak with each other', to: bothAssessors },
  ],
  divergenceDecided: [
    { mail: 'divergence-decided', moment: 'it is decided where the ministries differed', to: bothAssessors },
  ],
  lateOpinionReceived: [
    { mail: 'late-opinion', moment: 'a co-assessor speaks after its silence was recorded', to: theAdministrator },
  ],
} as const satisfies Partial<MailTable>;
