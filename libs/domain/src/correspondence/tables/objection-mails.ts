import type { MailTable } from '../mail.js';
import { everyoneConcerned, theAdministrator, theApplicant } from '../recipients.js';

/** The mails about an objection. Moments of law: 6:14, 6:6, 7:13(2), 7:2, 7:10(3), 7:12; the others are service (assumption). */
export const objectionMails = {
  objectionReceived: [
    {
      mail: 'objection-received',
      moment: 'an objection arrives, also an early or late one (Awb 6:14)',
      to: theApplicant,
      letter: 'objection-confirmation',
    },
  ],
  timelinessJudged: [
    {
      mail: 'objection-taken-into-account',
      moment: 'an early or late objection is looked at all the same (otherwise the decision says so)',
      to: (judged, context) => (judged.takenIntoAccount ? theApplicant(judged, context) : []),
    },
  ],
  objectionDatesCorrected: [
    { mail: 'objection-dates-corrected', moment: 'a day of the objection was mistyped', to: everyoneConcerned },
  ],
  objectionCureRequested: [
    {
      mail: 'objection-cure-request',
      moment: 'the objection lacks something; the term to decide stands still',
      to: theApplicant,
      letter: 'objection-cure-request',
    },
  ],
  objectionCureReceived: [
    { mail: 'objection-cure-received', moment: 'what was missing arrives, or a part of it', to: theApplicant },
  ],
  objectionCureEnded: [
    {
      mail: 'objection-cure-lapsed',
      moment: 'the term to cure ended and something is still missing; the term to decide runs again',
      to: (ended, context) => (ended.missing.length > 0 ? theApplicant(ended, context) : []),
    },
  ],
  committeeAppointed: [
    { mail: 'objection-committee', moment: 'a committee will advise (Awb 7:13(2))', to: theApplicant },
  ],
  hearingPlanned: [
    {
      mail: 'hearing-invitation',
      moment: 'the objector is invited to a hearing, or to another day for it',
      to: theApplicant,
      letter: 'hearing-invitation',
    },
  ],
  objectionAdjourned: [
    {
      mail: 'objection-adjourned',
      moment: 'the decision is put off by six weeks',
      to: theApplicant,
      letter: 'objection-adjournment',
    },
  ],
  furtherDelayAgreed: [
    { mail: 'objection-further-delay', moment: 'a later day is agreed on (Awb 7:10(4))', to: theApplicant },
  ],
  amendmentCovered: [
    { mail: 'objection-covers-amendment', moment: 'the award was amended during the objection', to: theApplicant },
  ],
  objectionWithdrawalReceived: [
    { mail: 'objection-withdrawn', moment: 'the objection is withdrawn (Awb 6:21)', to: theApplicant },
  ],
  objectionDecided: [
    { mail: 'objection-decision', moment: 'the objection is decided', to: theApplicant, letter: 'objection-decision' },
  ],
  objectionDecisionReturned: [
    {
      mail: 'objection-decision-returned',
      moment: 'the decision on the objection came back and must be sent again',
      to: theAdministrator,
    },
  ],
  objectionDecisionNotified: [
    {
      mail: 'objection-decision-anew',
      moment: 'the decision on the objection is sent anew',
      to: theApplicant,
      letter: 'objection-decision',
    },
  ],
  appealRegistered: [
    { mail: 'appeal-registered', moment: 'the decision on the objection was taken to court', to: everyoneConcerned },
  ],
  appealJudged: [
    { mail: 'appeal-judged', moment: 'the court has decided, or the appeal ended without it', to: everyoneConcerned },
  ],
} as const satisfies Partial<MailTable>;
