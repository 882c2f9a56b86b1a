import { createHash } from 'node:crypto';
import { type ApplicationFormData, renderApplicationForm } from './application-form.js';
import { readPdf } from './pdf-reading.js';
import { REGULATION_2022 } from './regulation.js';

const FORM: ApplicationFormData = {
  ...{ rehearsal: false, year: 2022, round: 'Versterkingsgelden 2022', regulation: REGULATION_2022 },
  ...{ opensOn: '2021-07-12', closesOn: '2021-10-01', ceiling: 700_000_000 },
  execution: { startsOn: '2022-01-01', endsOn: '2022-12-31' },
  components: ['NETWORKS', 'RESILIENCE'],
  evaluation: { from: 10_000_000, inclusive: true, perProject: true, kind: 'EFFECT_INDEPENDENT' },
  ...{ vatIncluded: false, years: [] },
};
const textOf = async (wanted: Partial<ApplicationFormData> = {}) =>
  (await readPdf(await renderApplicationForm({ ...FORM, ...wanted }, 'reader'))).text;

describe('the blank form of a round, for a college', () => {
  it('says what is asked, until when, and under which components', async () => {
    const text = await textOf();
    expect(text).toContain('vrijdag 1 oktober 2021');
    expect(text).toContain('ten hoogste € 7.000.000,00');
    expect(text).toContain('€ 100.000,00 of meer');
    expect(text).toContain('Btw die u terugkrijgt, telt niet mee');
    expect(text).not.toContain('OEFENRONDE');
  });

  it('asks per year in a round with budget years, counts VAT where the round does, and is marked in a rehearsal', async () => {
    const text = await textOf({ rehearsal: true, vatIncluded: true, years: [2023, 2024] });
    expect(text).toContain('vraagt u voor 2024?');
    expect(text).toContain('telt alle btw mee');
    expect(text).toContain('OEFENRONDE');
  });

  it('is the same, byte for byte, for the same round, to keep and to read', async () => {
    const hashes = async () =>
      Promise.all(
        (['archive', 'reader'] as const).map(async (purpose) =>
          createHash('sha256')
            .update(await renderApplicationForm(FORM, purpose))
            .digest('hex'),
        ),
      );
    expect(await hashes()).toEqual(await hashes());
  });

  it('is not made of a day that does not exist', async () => {
    await expect(textOf({ closesOn: '2021-02-30' })).rejects.toThrow(/closesOn/u);
  });
});
