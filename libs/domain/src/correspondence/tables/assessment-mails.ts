import type { MailTable } from '../mail.js';
import {
  bothAssessors,
  theAdministrator,
  theApplicant,
  theApprover,
  theApproverAndAdministrator,
} from '../recipients.js';

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
  coInitialGiven: [{ mail: 'co-initial-given', moment: 'Social Affairs initials an award along', to: theApprover }],
  coInitialRefused: [
    { mail: 'co-initial-refused', moment: 'Social Affairs refuses its initial', to: theApproverAndAdministrator },
  ],
  coInitialSilent: [
    { mail: 'co-initial-silent', moment: 'Social Affairs did not answer', to: theApproverAndAdministrator },
  ],
  refusalIntended: [
    {
      mail: 'refusal-intended',
      moment: 'a refusal rests on facts that the applicant did not give, and it is heard',
      to: theApplicant,
      letter: 'intended-refusal',
    },
  ],
  viewsRecorded: [{ mail: 'views-recorded', moment: 'views were given orally, or none are wanted', to: theApplicant }],
} as const satisfies Partial<MailTable>;
