import type { RepresentationNamed } from '../../representation/representation-facts.js';
import type { MailTable, RecipientCode } from '../mail.js';
import { theAdministrator } from '../recipients.js';

/** The municipality and who represents it. */
const bothSides = ({ municipality, representative }: RepresentationNamed): readonly RecipientCode[] => [
  municipality,
  representative,
];

/** The mails about representatives. Moment of law: the refusal (Awb 2:2(2)); the others are service (assumption). */
export const representationMails = {
  representativeRegistered: [
    { mail: 'representative-registered', moment: 'a representative is registered', to: bothSides },
  ],
  authorisationAsked: [
    { mail: 'authorisation-asked', moment: 'a written authorisation is asked for (Awb 2:1(2))', to: bothSides },
  ],
  authorisationGiven: [
    { mail: 'authorisation-given', moment: 'a written authorisation came in', to: theAdministrator },
  ],
  representativeConfirmed: [
    { mail: 'representative-confirmed', moment: 'an administrator has seen the authorisation', to: bothSides },
  ],
  representativeRefused: [
    { mail: 'representative-refused', moment: 'a representative is refused (Awb 2:2(2))', to: bothSides },
  ],
  representationEnded: [{ mail: 'representation-ended', moment: 'a representation ends', to: bothSides }],
} as const satisfies Partial<MailTable>;
