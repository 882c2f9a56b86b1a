import { createHash } from 'node:crypto';
import type { Actor, Fact, ProjectRequest, ReceivedApplication, RoundTerms } from '@ronde/domain';
import { roundTerms } from './round-terms.js';

/** People of the tests: an id, a role, an organisation. */
export const people = {
  administrator: { id: 'test-administrator', role: 'ADMINISTRATOR', organisation: 'JENV' },
  assessor: { id: 'test-assessor-jenv', role: 'ASSESSOR', organisation: 'JENV' },
  coAssessor: { id: 'test-assessor-szw', role: 'ASSESSOR', organisation: 'SZW' },
  approver: { id: 'test-approver-jenv', role: 'APPROVER', organisation: 'JENV' },
  applicant: { id: 'test-gm0518', role: 'APPLICANT', organisation: 'GM0518' },
} as const satisfies Record<string, Actor>;

/** The fact a round begins with. */
export function roundDrafted(wanted: Partial<RoundTerms> = {}): Fact<'roundDrafted', { terms: RoundTerms }> {
  return { type: 'roundDrafted', data: { terms: roundTerms(wanted) } };
}

/** A project as it is asked for: resilience, € 80,000.00, with what the test wants otherwise. */
export function projectRequest(wanted: Partial<ProjectRequest> = {}): ProjectRequest {
  return {
    projectId: 'p1',
    component: 'RESILIENCE',
    requestedCents: 8_000_000,
    evaluationPlan: true,
    evaluationFlagged: false,
    rorExemptionAsked: false,
    ...wanted,
  };
}

/** The fact an application begins with: Den Haag with two partners and one project, with what the test wants otherwise. */
export function applicationReceived(
  wanted: Partial<ReceivedApplication> = {},
): Fact<'applicationReceived', ReceivedApplication> {
  const projects = wanted.projects ?? [projectRequest()];
  return {
    type: 'applicationReceived',
    data: {
      roundId: '2022-t1',
      applicationId: '2022-t1/gm0518-1',
      leadMunicipality: 'GM0518',
      partnerMunicipalities: ['GM1916', 'GM0629'],
      projects,
      requestedCents: projects.reduce((sum, project) => sum + project.requestedCents, 0),
      receivedAt: '2021-09-20T08:00:00.000Z',
      contentHash: createHash('sha256').update(JSON.stringify(projects)).digest('hex'),
      flags: [],
      deficiencies: [],
      decisionDueOn: '2021-11-15',
      ...wanted,
    },
  };
}
