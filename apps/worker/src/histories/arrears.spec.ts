import { pino } from 'pino';
import { createArrears } from './arrears.js';
import type { EndedRun } from './ended-runs.js';

const MINUTE_MS = 60_000;
const run: EndedRun = {
  workflowId: 'task/2022-t1/gm0518-1/admission',
  runId: 'r1',
  workflowType: 'task',
  status: 'COMPLETED',
  closedAt: '2022-01-14T09:00:00.000Z',
};
const allKept = { kept: 1, failed: new Map(), lost: [] };
const oneLeft = { kept: 0, failed: new Map([[run, new Error('out of space')]]), lost: [] };

function observed() {
  const lines: { level: number; msg: string; unkept?: number; workflowId?: string; behindMs?: number }[] = [];
  const clock = { now: 0 };
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { lines, clock, arrears: createArrears(logger, () => clock.now) };
}

describe('the arrears of the histories', () => {
  it('say nothing while everything is kept', () => {
    const { lines, arrears } = observed();
    arrears.settle(allKept);
    expect([lines, arrears.inTrouble()]).toEqual([[], false]);
  });

  it('warn at once, then each ten minutes for as long as a run waits', () => {
    const { lines, clock, arrears } = observed();
    for (; clock.now <= 25 * MINUTE_MS; clock.now += MINUTE_MS) arrears.settle(oneLeft);
    expect(lines.map(({ behindMs }) => behindMs! / MINUTE_MS)).toEqual([0, 11, 22]);
    expect(lines[2]).toMatchObject({ level: 40, unkept: 1, workflowId: run.workflowId, reason: 'Error: out of space' });
  });

  it('warn of an engine that does not answer, and tell when all is kept again', () => {
    const { lines, arrears } = observed();
    for (const reason of ['14 UNAVAILABLE', '14 UNAVAILABLE']) arrears.fail(reason);
    expect(arrears.inTrouble()).toBe(true);
    arrears.settle(allKept);
    expect(lines.map(({ level }) => level)).toEqual([40, 30]);
    expect(arrears.inTrouble()).toBe(false);
  });

  it('tell once of a history that the engine forgot, and ask for it no more', () => {
    const { lines, arrears } = observed();
    arrears.settle({ ...allKept, lost: [run] });
    expect(lines).toMatchObject([{ level: 50, workflowId: run.workflowId }]);
    expect(arrears.withoutLost([run])).toEqual([]);
  });
});
