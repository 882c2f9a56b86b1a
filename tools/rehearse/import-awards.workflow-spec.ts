import path from 'node:path';
import { sumCents } from '@ronde/domain';
import { importAwards } from './import-awards.ts';
import { readSample } from './sample-file.ts';
import { startSystemUnderTest, type SystemUnderTest } from './system-under-test.ts';

const awards = readSample(path.resolve(import.meta.dirname, '../../samples/published-awards.json'));

describe('the published awards, imported and approved through the API', () => {
  let tested: SystemUnderTest;
  beforeAll(async () => {
    tested = await startSystemUnderTest();
  }, 300_000);
  afterAll(() => tested.stop(), 60_000);

  it('are refused under a ceiling of 7,000,000.00: no award, no mail, and the sentence says by how much', async () => {
    const { refusal, awardedCents, awardMails } = await importAwards(tested.system, awards, 700_000_000, '2020-r1');
    expect(refusal).toContain('CEILING_EXCEEDED');
    expect(refusal).toMatch(/€\s373\.595,26/);
    expect(awardedCents).toEqual({});
    expect(awardMails).toBe(0);
  }, 300_000);

  it('are accepted under 7,500,000.00 to the cent', async () => {
    const { refusal, awardedCents, awardMails } = await importAwards(tested.system, awards, 750_000_000, '2020-r2');
    expect(refusal).toBeUndefined();
    expect(awardedCents).toEqual(awards.expected.awardedCents);
    expect(sumCents(Object.values(awardedCents))).toBe(737_359_526);
    expect(awardMails).toBe(18);
  }, 300_000);
});
