import type { FileFactType } from './mail.js';

/** Facts nobody is mailed about, each with the reason. Whatever is not here has its mails in `MAILS`. */
export const FACTS_WITHOUT_MAIL = {
  roundDrafted: 'The task to approve the framework is mailed to its office.',
  frameworkApproved: 'The work goes on at the administrator, who asked for it and sees it on the board.',
  invitedListDrafted: 'The task to approve the list is mailed to its office.',
  invitedListApproved: 'Municipalities hear of it when the call is published, not before.',
  callClosed: 'The tasks that follow are mailed to their offices.',
  phaseEntered: 'A step of the round asks nothing of anyone by itself; what it opens is mailed.',
  allocationAsked: 'The task to propose an allocation is mailed to its office.',
  allocationProposed: 'The task to approve it is mailed to its office.',
  allocationApproved: 'What it means for a municipality is in its award or rejection.',
  completenessCheckOpened: 'The task is mailed to its office.',
  assessmentOpened: 'The tasks are mailed to the offices of both ministries.',
  assessed: 'A judgement is not told before the decision it serves.',
  coAssessmentSilent: 'The escalation of the task has told both offices; the silence itself is on record.',
  assessmentConcluded: 'An advice is not told before the decision it serves.',
  allocated: 'The task to decide is mailed to its office.',
  executionStarted: 'The duties it begins, monitoring and evaluation, each have a mail of their own.',
  settlementOpened: 'The task is mailed to its office.',
  taskClaimed: 'The office sees on its list who took the work.',
  taskReleased: 'The office sees on its list that the work is free again.',
  taskCompleted: 'Whoever did the work knows; the row explains itself to the others.',
  taskCancelled: 'The row explains itself; there is nothing left to do.',
  evaluationReviewOpened: 'The task is mailed to its office.',
  monitoringReviewOpened: 'The task is mailed to its office.',
  monitoringReviewed: 'The judgement comes back in the settlement, where it can be objected to.',
} as const satisfies Partial<Record<FileFactType, string>>;
