import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import type { RecordRequest } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { receivedFile } from '../../testing/received-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const nothing = (): Promise<void> => Promise.resolve();
let meanwhile: (request: RecordRequest) => Promise<void> = nothing;
const world = withWorkflows((request) => meanwhile(request));

const receivedAt = '2021-10-07T10:00:00.000Z';
const supplement = { supplied: ['BUDGET'], evaluationPlans: [], contentHash: 'h', receivedAt } as const;

/** Resolves when the workflow has dealt with the last signal it was sent. */
async function signalHeard(stream: string): Promise<void> {
  for (;;) {
    const { events = [] } = await world().client.workflow.getHandle(stream).fetchHistory();
    const signal = events?.findLastIndex((event) => event.workflowExecutionSignaledEventAttributes) ?? -1;
    if (events?.slice(signal).some((event) => event.workflowTaskCompletedEventAttributes)) return;
    await sleep(50);
  }
}

describe('a supplement that arrives while the lapse of its term is being written', () => {
  it('comes behind the lapse in the state as in the journal: the file is looked at again', async () => {
    const file = await receivedFile(world(), { deficiencies: ['BUDGET'], flags: ['INCOMPLETE'] });
    await file.until('completenessCheckOpened');
    const heard = new Promise<void>((resolve) => {
      meanwhile = async ({ facts }) => {
        if (facts[0]?.type !== 'supplementLapsed') return;
        meanwhile = nothing;
        await file.tell({ type: 'supplementReceived', data: supplement }, receivedAt);
        await signalHeard(file.stream);
        resolve();
      };
    });
    await file.decide('requestSupplement', '2021-09-22T10:00:00.000Z', { deficiencies: ['BUDGET'] });
    await heard;
    expect(await file.decide('refuseIncomplete', '2021-10-08T10:00:00.000Z', {}, people.approver)).toBe(
      'SUPPLEMENT_RECEIVED',
    );
    expect(await file.decide('confirmCompleteness', '2021-10-08T10:00:00.000Z')).toBe('completenessConfirmed');
    const types = await file.types();
    const lapsed = types.indexOf('supplementLapsed');
    expect(types.slice(lapsed + 1, lapsed + 4)).toEqual([
      'supplementReceived',
      'completenessCheckOpened',
      'completenessConfirmed',
    ]);
  });
});
