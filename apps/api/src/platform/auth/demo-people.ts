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
  official('approver-jenv', 'APPROVER', 'JENV'),
  official('approver-szw', 'APPROVER', 'SZW'),
  official('auditor', 'AUDITOR', 'ADR'),
  official('operator', 'OPERATOR', 'RONDE'),
];

const MUNICIPALITY = /^demo-gm[0-9]{4}$/;

/** The demo person with this id: an official of a ministry, or the applicant of a municipality (`demo-gm0518`). */
export function demoPerson(id: string): Actor | undefined {
  if (MUNICIPALITY.test(id)) return { id, role: 'APPLICANT', organisation: id.slice('demo-'.length).toUpperCase() };
  return DEMO_OFFICIALS.find((person) => person.id === id);
}
