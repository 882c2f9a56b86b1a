/** A part of an address that names something: the one way to write it, and what it is. */
export interface PathParameter {
  readonly pattern: RegExp;
  readonly description: string;
  readonly example: string;
}

/** Every part of an address that stands in braces in the documentation. Nothing has two spellings. */
export const PATH_PARAMETERS: Readonly<Record<string, PathParameter>> = {
  roundId: {
    pattern: /^[0-9]{4}(-[a-z0-9]{1,20}){0,3}$/,
    description: 'Name of the round.',
    example: '2022',
  },
  code: {
    pattern: /^gm[0-9]{4}-[1-9][0-9]{0,8}$/,
    description: 'Code of the application: its municipality, and which application of it in this round.',
    example: 'gm0518-1',
  },
  project: {
    pattern: /^p[1-9][0-9]{0,2}$/,
    description: 'Number of the project in its application.',
    example: 'p1',
  },
  nth: {
    pattern: /^[1-9][0-9]{0,5}$/,
    description: 'Which one of its application, in their order.',
    example: '1',
  },
  year: {
    pattern: /^[1-9][0-9]{3}$/,
    description: 'The budget year that the report is about.',
    example: '2023',
  },
  task: {
    pattern: /^[a-z0-9-]+(~[a-z0-9-]+)*$/,
    description: 'The `task` of a task in the list of tasks.',
    example: 'gm0518-1~assessment-jenv',
  },
  allocation: {
    pattern: /^.+$/,
    description: 'The `allocation` of a proposal in the list of allocations, URL-encoded as it stands there.',
    example: 'demo-allocator:3f29a0c1',
  },
  change: {
    pattern: /^c[1-9][0-9]{0,3}$/,
    description: 'Number of the change of the invited list in its round.',
    example: 'c1',
  },
  mail: { pattern: /^[a-z]+(-[a-z]+)*$/, description: 'Code of a kind of mail.', example: 'invitation' },
  letter: { pattern: /^[a-z]+(-[a-z]+)*$/, description: 'Name of a kind of letter.', example: 'award' },
  requestId: {
    pattern: /^c[1-9][0-9]{0,5}$/,
    description: 'Number of the change request in its application.',
    example: 'c1',
  },
  suspensionId: {
    pattern: /^s[1-9][0-9]{0,5}$/,
    description: 'Number of the suspension in its application.',
    example: 's1',
  },
  decision: {
    pattern: /^(award|rejection|not-taken|settlement|revocation)$/,
    description: 'The decision that is to be taken.',
    example: 'award',
  },
  draftId: {
    pattern: /^.+$/,
    description: 'Id of the draft, as its start answered.',
    example: '2022_gm0518_3f29a0c1d2',
  },
  documentId: { pattern: /^.+$/, description: 'Id of the letter, URL-encoded.', example: '3f29a0c1d2' },
  attachmentId: { pattern: /^.+$/, description: 'Id of the file that was handed in.', example: '3f29a0c1d2' },
  absenceId: {
    pattern: /^v[1-9][0-9]{0,5}$/,
    description: 'Number of the absence in the register.',
    example: 'v1',
  },
  representationId: {
    pattern: /^g[1-9][0-9]{0,5}$/,
    description: 'Number of the representation in the register of the round.',
    example: 'g1',
  },
  mailboxId: {
    pattern: /^b[1-9][0-9]{0,5}$/,
    description: 'Number of the mailbox in the register of the round.',
    example: 'b1',
  },
  adviceId: {
    pattern: /^c[1-9][0-9]{0,5}$/,
    description: 'Number of the contact in the register of advice of the round.',
    example: 'c1',
  },
  mergerId: {
    pattern: /^h[1-9][0-9]{0,5}$/,
    description: 'Number of the merger in the register of the round.',
    example: 'h1',
  },
  mandateId: { pattern: /^m[1-9][0-9]{0,5}$/, description: 'Number of the mandate in the register.', example: 'm1' },
  feedId: { pattern: /^.+$/, description: 'Id of the calendar feed.', example: '3f29a0c1d2' },
  file: {
    pattern: /^[A-Za-z0-9_-]+\.ics$/,
    description: 'The end of the address that was given out for the feed.',
    example: '3f29a0c1d2.ics',
  },
  problem: { pattern: /^[A-Z][A-Z0-9_]*$/, description: 'Code of the problem.', example: 'NOT_FOUND' },
};

/** Whether each part of an address is written in its one way. */
export function isExact(params: unknown): boolean {
  return Object.entries((params ?? {}) as Readonly<Record<string, string>>).every(
    ([name, value]) => PATH_PARAMETERS[name]?.pattern.test(value) ?? true,
  );
}
