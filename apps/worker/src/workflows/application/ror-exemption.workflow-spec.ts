import { jest } from '@jest/globals';
import { people, projectRequest } from '@ronde/testing';
import { receivedFile } from '../../testing/received-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const AT = '2021-09-22T10:00:00.000Z';
const training = { component: 'EXPERTISE', requestedCents: 4_000_000 } as const;
const projects = [
  projectRequest({ ...training, projectId: 'p1', rorExemptionAsked: true }),
  projectRequest({ ...training, projectId: 'p2' }),
];

describe('training elsewhere than at the ROR', () => {
  it('is granted or refused by who assesses, and only where it was asked for', async () => {
    const file = await receivedFile(world(), { projects });
    await file.until('completenessCheckOpened');
    await file.decide('confirmCompleteness', '2021-09-21T10:00:00.000Z');
    await file.until('assessmentOpened');
    const assess = (first: object, second: object) =>
      file.decide(
        'assess',
        AT,
        {
          ministry: 'JENV',
          assessments: [
            { projectId: 'p1', advisedCents: 4_000_000, ...first },
            { projectId: 'p2', advisedCents: 4_000_000, ...second },
          ],
        },
        people.assessor,
      );
    expect(await assess({}, {})).toBe('ROR_EXEMPTION_OPEN');
    expect(await assess({ rorExemption: true }, { rorExemption: true })).toBe('ROR_EXEMPTION_NOT_ASKED');
    expect(await assess({ rorExemption: true }, {})).toBe('assessed');
  });
});
