import { applicationStream } from '@ronde/contracts';
import type { Fact, Instant, Ministry, ReceivedApplication } from '@ronde/domain';
import { applicationReceived, people, projectRequest } from '@ronde/testing';
import type { Stage } from './stage.js';

const APPLIED_AT = '2021-09-20T08:00:00.000Z';

const PROJECTS = [
  projectRequest(),
  projectRequest({ projectId: 'p2', component: 'EXPERTISE', requestedCents: 12_000_000, evaluationFlagged: true }),
];

const ADVICE = [
  { projectId: 'p1', advisedCents: 8_000_000 },
  { projectId: 'p2', advisedCents: 9_000_000 },
];

/** What a ministry advises on its projects of this application; SZW looks at resilience only. */
export const adviceOf = (ministry: Ministry) => (ministry === 'JENV' ? ADVICE : ADVICE.slice(0, 1));

/** A receipt as `Stage.receive` takes it: the fact and when it arrived. */
export function told(type: string, data: object, receivedAt: Instant): [Fact, Instant] {
  return [{ type, data: { ...data, receivedAt } }, receivedAt];
}

/** An application arrives; resolves when its file tells of the first step. */
export async function apply(
  stage: Stage,
  wanted: Partial<ReceivedApplication> = {},
  firstStep = 'completenessCheckOpened',
): Promise<{ readonly stream: string; readonly applicationId: string }> {
  const { roundId } = stage;
  const applicationId = `${roundId}/gm0518-1`;
  const stream = applicationStream(applicationId);
  await stage.draftRound('2021-06-01T08:00:00.000Z');
  await stage.start(stream, APPLIED_AT, { applicationId });
  const received = applicationReceived({ roundId, applicationId, projects: PROJECTS, ...wanted });
  await stage.receive(stream, received, APPLIED_AT);
  await stage.until(stream, firstStep);
  return { stream, applicationId };
}

/** Both ministries assess all their projects; resolves when the advice is complete. */
export async function assessAll(stage: Stage, stream: string): Promise<void> {
  for (const [ministry, assessor] of [
    ['SZW', people.coAssessor],
    ['JENV', people.assessor],
  ] as const) {
    const assessed = { ministry, assessments: adviceOf(ministry) };
    await stage.decide(stream, 'assess', '2021-10-18T09:00:00.000Z', assessor, assessed);
  }
  await stage.until(stream, 'assessmentConcluded');
}
