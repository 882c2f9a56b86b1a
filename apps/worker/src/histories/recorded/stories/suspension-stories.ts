import { HOLIDAYS_CHANGED } from '@ronde/contracts';
import { withDecreeDays } from '@ronde/domain';
import { people } from '@ronde/testing';
import { apply, told } from './application-acts.js';
import type { Stage, Story } from './stage.js';

export const suspensionStories: readonly Story[] = [
  { name: 'application-suspended-resumed-and-withdrawn', workflow: 'application', play: suspendedAndResumed },
];

/** The decision period stands still by delay of the applicant, runs again, and then everything is withdrawn. */
async function suspendedAndResumed(stage: Stage): Promise<string> {
  const { stream } = await apply(stage);
  const delayed = { ground: 'APPLICANT_DELAY', firstDay: '2021-09-24' };
  await stage.decide(stream, 'suspendDecision', '2021-09-27T09:00:00.000Z', people.administrator, delayed);
  const ended = { suspensionId: 's1', lastDay: '2021-10-04' };
  await stage.decide(stream, 'endSuspension', '2021-10-05T09:00:00.000Z', people.administrator, ended);
  const at = '2021-10-06T09:00:00.000Z';
  const holidays = withDecreeDays(stage.terms.holidays, { year: 2021, days: ['2021-11-26'] });
  await stage.world.signal(stream, HOLIDAYS_CHANGED, { holidays, at });
  await stage.until(stream, 'deadlinesRecalculated');
  await stage.receive(stream, ...told('withdrawalReceived', { projectIds: 'ALL' }, '2021-10-07T09:00:00.000Z'));
  return stream;
}
