import type { Actor } from '@ronde/domain';

const official = (name: string, role: Actor['role'], organisation: string): Actor => ({
  id: `demo-${name}`,
  role,
  organisation,
});

/** The people of the demonstration at the ministries; each has the token `demo-…` of the same name. */
export const DEMO_OFFICIALS: readonly Actor[] = [
  official('administrator', 'ADMINISTRATOR', 'JENV'),
  official('allocator', 'ADMINISTRATOR', 'JENV'),
  official('assessor-jenv', 'ASSESSOR', 'JENV'),
  official('assessor-szw', 'ASSESSOR', 'SZW'),
  official('second-assessor-szw', 'ASSESSOR', 'SZW'),
  official('approver-jenv', 'APPROVER', 'JENV'),
  official('approver-szw', 'APPROVER', 'SZW'),
  official('auditor', 'AUDITOR', 'ADR'),
  official('operator', 'OPERATOR', 'RONDE'),
];

/** One person who prepares and approves, by two tokens: to see that nobody may decide on his own work. */
const DEPUTY: Readonly<Record<string, Actor>> = {
  'demo-deputy': official('deputy', 'ADMINISTRATOR', 'JENV'),
  'demo-deputy-approver': official('deputy', 'APPROVER', 'JENV'),
};

/** The tokens of the demo people who are no applicants. */
export const DEMO_TOKENS_OF_OFFICIALS: readonly string[] = [
  ...DEMO_OFFICIALS.map(({ id }) => id),
  ...Object.keys(DEPUTY),
];

const MUNICIPALITY = /^demo-gm[0-9]{4}$/;

/** Somebody of a party outside the round that represents municipalities: `demo-x-law` of `X-LAW`. */
const OUTSIDE_PARTY = /^demo-x-[a-z0-9-]{1,40}$/;

/** The demo person with this token: an official of a ministry, the applicant of a municipality (`demo-gm0518`), or somebody of an outside party. */
export function demoPerson(token: string): Actor | undefined {
  if (MUNICIPALITY.test(token) || OUTSIDE_PARTY.test(token))
    return { id: token, role: 'APPLICANT', organisation: token.slice('demo-'.length).toUpperCase() };
  return DEPUTY[token] ?? DEMO_OFFICIALS.find((person) => person.id === token);
}
