import { jest } from '@jest/globals';
import { SIGNALS, UPDATES, WORKFLOW_TYPES } from '@ronde/contracts';
import { DefaultLogger, type ReplayResult, Runtime } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { badEdits, makeBadEdits } from './bad-edits.js';
import { bundleSource, WORKFLOWS } from './bundle-source.js';
import { occurrencesIn, recordedHistories } from './recorded-histories.js';
import { replay } from './replay.js';

jest.setTimeout(600_000);
const types = Object.values(WORKFLOW_TYPES);
const recorded = recordedHistories();
const occurrences = recorded.map(({ name, history }) => ({ name, ...occurrencesIn(history) }));
type Results = Readonly<Record<string, ReplayResult['error']>>;

beforeAll(() => {
  const logging = { filter: { core: 'ERROR', other: 'ERROR' } } as const;
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging } });
});

describe('the recorded histories', () => {
  const occurring = (type: string, kind: 'updates' | 'signals'): readonly string[] => [
    ...new Set(occurrences.filter(({ workflowType }) => workflowType === type).flatMap((history) => history[kind])),
  ];

  it.each(types)('hold every Update and signal of %s, and no other', (type) => {
    expect(occurring(type, 'updates').toSorted()).toEqual(UPDATES[type].toSorted());
    expect(occurring(type, 'signals').toSorted()).toEqual(SIGNALS[type].toSorted());
  });

  it('hold executions of these types only', () => {
    expect([...new Set(occurrences.map(({ workflowType }) => workflowType))].toSorted()).toEqual(types.toSorted());
  });
});

describe("today's workflow code", () => {
  let results: Results;
  beforeAll(async () => {
    results = await replay(await bundleSource(), recorded);
  });

  it.each(recorded)('goes on with $name', ({ name }) => {
    expect(results).toHaveProperty([name]);
    expect(results[name]).toBeUndefined();
  });
});

describe('a bad edit is caught', () => {
  let results: Results;
  beforeAll(async () => {
    const broken = new Set(badEdits.map(({ breaks }) => breaks));
    const chosen = recorded.filter(({ name }) => broken.has(name));
    results = await replay(await bundleSource(makeBadEdits), chosen);
  });

  it.each(badEdits)('$workflow: $change', ({ workflow, breaks }) => {
    expect(results[breaks]).toBeInstanceOf(DeterminismViolationError);
    expect(occurrences.find(({ name }) => name === breaks)?.workflowType).toBe(workflow);
  });

  it('in every type of workflow', () => {
    expect(badEdits.map(({ workflow }) => workflow).toSorted()).toEqual(types.toSorted());
  });

  it('only where it applies as it was meant', () => {
    const stray = badEdits.map((edit) => ({ ...edit, from: 'a line that is not there' }));
    expect(() => makeBadEdits(WORKFLOWS, stray)).toThrow('applies 0 times');
  });
});
