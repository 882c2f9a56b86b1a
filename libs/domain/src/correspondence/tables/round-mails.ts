import type { MailTable } from '../mail.js';
import { everyInvited, theAdministrator, whoIsInvitedAfterAll, whoLeavesTheList } from '../recipients.js';

/** The mails about a round. */
export const roundMails = {
  callPublished: [{ mail: 'invitation', moment: 'the call is published', to: everyInvited }],
  invitedListChanged: [
    {
      mail: 'invited-after-all',
      moment: 'a municipality is added to the list of a published call',
      to: whoIsInvitedAfterAll,
    },
    {
      mail: 'invitation-withdrawn',
      moment: 'a municipality leaves the list of a published call',
      to: whoLeavesTheList,
    },
  ],
  invitedListChangeReturned: [
    { mail: 'list-change-returned', moment: 'the approver gives a change of the list back', to: theAdministrator },
  ],
  callClosingMoved: [{ mail: 'call-closing-moved', moment: 'the call closes on another day', to: everyInvited }],
  outageRecorded: [
    { mail: 'outage-recorded', moment: 'an outage of the electronic channel is written down', to: everyInvited },
  ],
  regulationPublished: [
    { mail: 'regulation-published', moment: 'the regulation of the round is published', to: everyInvited },
  ],
  budgetAdopted: [{ mail: 'budget-adopted', moment: 'the budget that awards wait for is adopted', to: everyInvited }],
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
