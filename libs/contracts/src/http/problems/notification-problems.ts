import type { ProblemEntry } from './problem-entry.js';

/** What cannot be in telling a decision. */
export const notificationProblems = {
  NOTIFICATION_BEFORE_DECISION: {
    status: 422,
    title: 'There is nothing to notify yet',
    sentence: 'A decision is notified after it was taken, and sent again after it came back.',
    remedy: 'Take the decision first, or correct the day.',
    source: 'Awb 3:40, 3:41(1)',
  },
  UNDER_EMBARGO: {
    status: 409,
    title: 'The decision is kept until the announcement',
    sentence: 'In this round decisions leave when Parliament has been told, all by themselves.',
    remedy: 'Announce the decisions of the round.',
    source: 'Choice of the round (assumption); the letters of 2019 to 2021 went to Parliament first',
  },
  NOTHING_TO_CORRECT: {
    status: 409,
    title: 'There is no such day to correct',
    sentence:
      'The day of a notification that arrived, or of receipt or postmark of a letter, is corrected to another day; what comes in digitally bears the time of the machine.',
    remedy: 'Name the day on which it was sent, posted or received.',
    source: 'Awb 3:41, 6:9',
  },
  ALREADY_NOTIFIED: {
    status: 409,
    title: 'The decision was notified already',
    sentence: 'A decision is notified once; only a letter that came back is sent again.',
    remedy: 'Register first that the letter came back.',
    source: 'Awb 3:41(1), 6:8(1)',
  },
  NOT_NOTIFIED: {
    status: 409,
    title: 'No letter is on its way',
    sentence: 'A letter that was not sent, or came back already, cannot come back.',
    remedy: 'See the notifications of the file.',
    source: 'Awb 3:41(1)',
  },
  RETURN_BEFORE_NOTIFICATION: {
    status: 422,
    title: 'The letter came back before it was sent',
    sentence: 'A letter comes back on the day it was sent or later.',
    remedy: 'Correct the day.',
    source: 'Awb 3:41(1)',
  },
  DATE_IN_FUTURE: {
    status: 422,
    title: 'The day lies ahead',
    sentence: 'What has happened happened today or before.',
    remedy: 'Correct the day, or wait for it.',
    source: 'Awb 3:40, 3:41, 6:8: what has not happened yet starts no term',
  },
  NO_EMBARGO: {
    status: 409,
    title: 'This round keeps no decisions',
    sentence: 'The decisions of this round leave on the day they are taken.',
    remedy: 'Nothing needs to be done.',
    source: 'Choice of the round (assumption)',
  },
  ALREADY_ANNOUNCED: {
    status: 409,
    title: 'The decisions were announced already',
    sentence: 'Parliament is told once.',
    remedy: 'See the round for the day.',
    source: 'Choice of the round (assumption)',
  },
} satisfies Record<string, ProblemEntry>;
