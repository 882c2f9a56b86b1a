import path from 'node:path';
import { startPassingSystem, type OwnSystem } from './own-system.ts';
import { rehearseOn, type RehearsalInWords } from './rehearse-on.ts';
import { readSample } from './sample-file.ts';

const sample = readSample(path.resolve(import.meta.dirname, '../../samples/three-years.json'));
const ROUND = '2023-r1';

describe('a round of three years in which everything goes otherwise', () => {
  let tested: OwnSystem;
  let surprises: RehearsalInWords['surprises'];
  let report: RehearsalInWords['report'];

  beforeAll(async () => {
    tested = await startPassingSystem('three-years');
    ({ report, surprises } = await rehearseOn(tested, sample, ROUND));
  }, 1_800_000);
  afterAll(() => tested?.stop(), 300_000);

  it('goes as scripted', () => expect(surprises).toEqual([]));
  it('has every exception of the cycle at least once', () => {
    expect(report.exceptions.length).toBeGreaterThan(50);
    expect(report.exceptions.filter(({ facts }) => facts === 0)).toEqual([]);
  });
  it('ends with no open execution, a ledger that balances and a journal that verifies', () => {
    expect(report.faults).toEqual([]);
    expect(report.executions).toBeGreaterThan(100);
  });
});
