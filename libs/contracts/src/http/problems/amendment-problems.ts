import type { ProblemEntry } from './problem-entry.js';

/** What cannot be done to an award. */
export const amendmentProblems = {
  NOTHING_AMENDED: {
    status: 422,
    title: 'Nothing would change',
    sentence: 'An amendment changes the amount of at least one project.',
    remedy: 'Name the projects whose amount changes, with their new amounts.',
    source: 'Awb 1:3, 7:11: a decision changes something',
  },
  CAUSE_DOES_NOT_FIT: {
    status: 422,
    title: 'The cause does not fit the amounts',
    sentence:
      'An objection and a second tranche can only raise an award; a revocation and a cancelled activity can only lower it.',
    remedy: 'Check the amounts, or choose another cause.',
    source: 'Awb 7:11; Regeling 2022 art. 10(4)',
  },
  CAUSE_DECIDED_ELSEWHERE: {
    status: 422,
    title: 'This is decided in a file of its own',
    sentence:
      'The decision on an objection, on a change request or on the reserve amends the award by itself; a cancelled activity is reported by the municipality.',
    remedy: 'Decide on the objection, the change request or the second tranche.',
    source: 'Awb 7:11 and 4:8',
  },
  CORRECTION_NOT_PROPOSED: {
    status: 409,
    title: 'Nobody else proposed this correction',
    sentence:
      'A correction takes something away only where it was an evident slip of the pen that an administrator described first; for any other reason the municipality is heard.',
    remedy:
      'Have an administrator propose the correction with these amounts, or tell what is intended and hear the municipality.',
    source: 'Awb 4:8',
  },
  CHANGE_INCOMPLETE: {
    status: 422,
    title: 'The request does not say what changes',
    sentence: 'A change request, and a decision that grants a part of one, says what changes.',
    remedy: 'Fill in the amounts, projects, municipalities or the day that the kind of change is about.',
    source: 'Awb 4:2',
  },
  NO_SUCH_REQUEST: {
    status: 404,
    title: 'There is no such change request',
    sentence: 'The file holds no change request of this number.',
    remedy: 'See the change requests of the file.',
    source: 'Awb 1:3(3), 4:13: one decides on a request that was made',
  },
  ALREADY_DECIDED: {
    status: 409,
    title: 'This has been decided',
    sentence: 'A decision is taken once; another decision needs another request.',
    remedy: 'Nothing needs to be done.',
    source: 'Awb 1:3, 4:13: an application is decided on once; afterwards there is objection (6:4, 7:1)',
  },
  CHANGE_REQUEST_OPEN: {
    status: 409,
    title: 'A change request waits for its decision',
    sentence: 'A file is settled when what was asked about its award has been decided.',
    remedy: 'Decide on the change request first.',
    source: 'Awb 4:13',
  },
  ACCOUNTABILITY_AWAITED: {
    status: 409,
    title: 'Accountability is still awaited',
    sentence:
      'A file is settled ex officio when no information came after the reminders, or when it says "not finished" and the execution is over.',
    remedy: 'Wait until the term has passed; information that says "finished" is the application itself.',
    source: 'Regeling 2022 art. 10(1)',
  },
  ALREADY_OPENED: {
    status: 409,
    title: 'This has been opened',
    sentence: 'The file is being settled ex officio already.',
    remedy: 'Settle it.',
    source: 'Regeling 2022 art. 10',
  },
  HEARING_REQUIRED: {
    status: 409,
    title: 'The municipality must be heard first',
    sentence:
      'Who settles lower, revokes, or refuses on facts that the applicant did not give, first tells what is intended, and waits for views or the end of the term.',
    remedy: 'Tell what is intended, or wait until the term for views has ended.',
    source: 'Awb 4:7 and 4:8',
  },
  BELOW_INTENTION: {
    status: 422,
    title: 'This is lower than the municipality was told',
    sentence: 'A municipality is heard on an amount; a lower one needs another hearing.',
    remedy: 'Settle at least what was intended, or tell what is intended anew.',
    source: 'Awb 4:8',
  },
  GROUND_NOT_HEARD: {
    status: 422,
    title: 'The municipality was not heard on this ground',
    sentence: 'A municipality is heard on the grounds of a lower settlement.',
    remedy: 'Leave the ground out, or tell what is intended anew.',
    source: 'Awb 4:8',
  },
  NOT_LOWER: {
    status: 422,
    title: 'This is not lower than the award',
    sentence: 'Only a lower settlement is told beforehand.',
    remedy: 'Settle as awarded, or lower the amount.',
    source: 'Awb 4:8; Regeling 2022 art. 10(3)',
  },
  NO_HEARING: {
    status: 409,
    title: 'No views are asked for',
    sentence: 'Views belong to an intended settlement, until it is decided.',
    remedy: 'An objection can be made against the decision itself.',
    source: 'Awb 4:8',
  },
  PROJECT_WITHDRAWN: {
    status: 422,
    title: 'The project was withdrawn',
    sentence: 'A project that the municipality withdrew gets nothing.',
    remedy: 'Leave the project at 0.',
    source: 'Awb 4:1',
  },
} satisfies Record<string, ProblemEntry>;
