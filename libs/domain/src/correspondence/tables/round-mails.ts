import type { MailTable } from '../mail.js';
import { everyInvited, theAdministrator } from '../recipients.js';

/** The mails about a round. */
export const roundMails = {
  callPublished: [{ mail: 'invitation', moment: 'the call is published', to: everyInvited }],
  callClosingMoved: [{ mail: 'call-closing-moved', moment: 'the call closes on another day', to: everyInvited }],
  outageRecorded: [
    { mail: 'outage-recorded', moment: 'an outage of the electronic channel is written down', to: everyInvited },
  ],
  roundCancelled: [{ mail: 'round-cancelled', moment: 'the round is cancelled', to: everyInvited }],
  ceilingLowered: [{ mail: 'ceiling-lowered', moment: 'the ceiling is lowered', to: everyInvited }],
  allocationReturned: [
    { mail: 'allocation-returned', moment: 'the approver gives the allocation back', to: theAdministrator },
  ],
  deadlinesLapsing: [
    { mail: 'deadlines-lapsing', moment: 'statutory terms are about to lapse', to: ({ office }) => [office] },
  ],
  roundClosed: [{ mail: 'round-closed', moment: 'the books of the round are closed', to: theAdministrator }],
} as const satisfies Partial<MailTable>;
