import type { ProblemEntry } from './problem-entry.js';

/** What cannot be while an application is assessed. */
export const assessmentProblems = {
  CONFLICT_OF_INTEREST: {
    status: 403,
    title: 'You have an interest in this file',
    sentence:
      'Who has an interest in a file, or advised the applicant, decides nothing in it, nor on its objections, payments, claims and reports.',
    remedy: 'Leave it to a colleague.',
    source: 'Awb 2:4',
  },
  CONFLICT_KNOWN: {
    status: 409,
    title: 'This interest is registered already',
    sentence: 'An interest of this person in the file was registered before.',
    remedy: 'Nothing needs to be done.',
    source: 'Awb 2:4',
  },
  CONFLICT_UNKNOWN: {
    status: 409,
    title: 'No interest is registered',
    sentence: 'No interest of this person in the file is registered, or it was lifted.',
    remedy: 'See on the file whose interest is registered.',
    source: 'Awb 2:4',
  },
  HEARING_KNOWN: {
    status: 409,
    title: 'The municipality was told this before',
    sentence:
      'Views are asked for once on the same facts; on other facts they are asked for again, with a term of their own.',
    remedy: 'Wait for the views, or say with `onOtherFacts` that it rests on other facts now.',
    source: 'Awb 4:7',
  },
  REASONS_OUTDATED: {
    status: 409,
    title: 'The reasons were written before something changed',
    sentence: 'Something that these reasons rest on changed after they were written.',
    remedy: 'Have them written anew, or confirm that they still hold.',
    source: 'Awb 3:46, 3:47',
  },
  NO_DIVERGENCE: {
    status: 409,
    title: 'Nothing to decide between the ministries',
    sentence: 'The ministries do not differ on this application, or it was decided.',
    remedy: 'See the assessments of the file.',
    source: 'Awb 3:50: what is to be explained is a difference',
  },
  CONSULTATION_REQUIRED: {
    status: 409,
    title: 'The ministries speak with each other first',
    sentence: 'Where JenV and SZW differ, it is decided after a joint consultation.',
    remedy: 'Record the consultation, then decide.',
    source: 'assumption, after Awb 3:50',
  },
  NOT_AGREED: {
    status: 422,
    title: 'The ministries did not agree',
    sentence: 'The last consultation on record ended without agreement.',
    remedy: 'Decide on the amount or the ground, or record the consultation in which they agreed.',
    source: 'Awb 3:46, 3:50: a decision that departs from an advice says why',
  },
  PARTICIPANTS_MISSING: {
    status: 422,
    title: 'Who took part?',
    sentence: 'A joint consultation has somebody of each ministry.',
    remedy: 'Name the offices that took part.',
    source: 'Awb 3:2, 3:46: with whom was spoken belongs to the file',
  },
  NOT_SILENT: {
    status: 409,
    title: 'No silence is on record',
    sentence: 'Only a ministry whose silence was recorded gives a late opinion.',
    remedy: 'Assess the application while its assessment is open.',
    source: 'Awb 3:6: without the advice in time the body may decide without it',
  },
  CO_INITIAL_OPEN: {
    status: 409,
    title: 'Social Affairs has not answered yet',
    sentence:
      'In this round SZW is asked to initial an award with projects on its components along, before it is decided.',
    remedy: 'Wait for its answer, or until its silence is recorded.',
    source: 'Choice of the round (assumption)',
  },
  CO_INITIAL_NOT_ASKED: {
    status: 409,
    title: 'No initial is waited for',
    sentence: 'SZW initials along while it is asked to, once.',
    remedy: 'See in the file whether it was asked and how that ended.',
    source: 'Choice of the round (assumption)',
  },
  CRITERIA_UNANSWERED: {
    status: 422,
    title: 'Answer the criteria of the component',
    sentence: 'An assessment answers each criterion that the round names for the component once, and no other.',
    remedy: 'See the criteria and their guidance in the terms of the round.',
    source: 'Regeling 2022 art. 7(2) and 7(4)',
  },
  ROR_EXEMPTION_OPEN: {
    status: 422,
    title: 'May it train elsewhere?',
    sentence: 'Training elsewhere than at the ROR was asked for; it is granted or refused with the assessment.',
    remedy: 'Say whether the exemption is given.',
    source: 'Regeling 2022 art. 5',
  },
  EVALUATION_NOT_ASKED: {
    status: 409,
    title: 'The evaluation was not asked for',
    sentence: 'An applicant refuses the mandatory evaluation only after it was asked for its plan.',
    remedy: 'Ask for the evaluation plan as a supplement while completeness is checked, or choose another ground.',
    source: 'Regeling 2022 art. 7(3)',
  },
  EVALUATION_REFUSED_FOR_ALL: {
    status: 422,
    title: 'Nothing is advised on this application',
    sentence: 'In this round an application whose applicant refuses the mandatory evaluation gets nothing.',
    remedy: 'Advise nothing on its projects, each with a ground.',
    source: 'Regeling 2022 art. 7(3)',
  },
} satisfies Record<string, ProblemEntry>;
