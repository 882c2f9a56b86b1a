/** A power beyond the usual course of a round: who has it, whether a second person decides, and the facts that show it. */
export interface Power {
  readonly action: string;
  readonly role: 'ADMINISTRATOR' | 'APPROVER';
  /** Another person decides or has decided before. */
  readonly fourEyes?: true;
  readonly facts: readonly string[];
  /** Where it is used, if not on the page of powers. */
  readonly at?: 'roundDecisions' | 'laterDates';
}

/** In the order of the year. */
export const POWERS: readonly Power[] = [
  { action: 'moveCallClosing', role: 'ADMINISTRATOR', facts: ['callClosingMoved'] },
  {
    action: 'changeInvitedList',
    role: 'ADMINISTRATOR',
    fourEyes: true,
    facts: ['invitedListChanged', 'invitedListChangeReturned'],
    at: 'roundDecisions',
  },
  { action: 'recordOutage', role: 'ADMINISTRATOR', facts: ['outageRecorded'] },
  { action: 'changeDecreeDays', role: 'ADMINISTRATOR', facts: ['decreeDaysChanged'] },
  { action: 'registerRegulation', role: 'ADMINISTRATOR', facts: ['regulationPublished'] },
  { action: 'registerBudget', role: 'ADMINISTRATOR', facts: ['budgetAdopted'] },
  { action: 'nameLaterDates', role: 'ADMINISTRATOR', facts: [], at: 'laterDates' },
  { action: 'lowerCeiling', role: 'APPROVER', facts: ['ceilingLowered'] },
  { action: 'proposeTranche', role: 'ADMINISTRATOR', fourEyes: true, facts: ['trancheProposed'] },
  { action: 'releaseReserve', role: 'APPROVER', fourEyes: true, facts: ['reserveReleased'] },
  { action: 'cancelRound', role: 'ADMINISTRATOR', facts: ['roundCancelled'] },
];
