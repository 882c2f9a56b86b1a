import { createHash } from 'node:crypto';
import { type DecisionMemoData, renderDecisionMemo } from './decision-memo.js';
import { type PapersInventoryData, renderPapersInventory } from './papers-inventory.js';
import { readPdf } from './pdf-reading.js';

const MEMO: DecisionMemoData = {
  ...{ rehearsal: false, round: 'Versterkingsgelden 2022', municipality: 'Gouda', caseReference: 'VG-2022-0012' },
  ...{ madeAt: '2021-12-01T10:00:00.000Z', position: 14, requestedCents: 8_000_000, advisedCents: 7_500_000 },
  projects: [
    {
      ...{ title: 'Weerbare wijk', component: 'RESILIENCE', requestedCents: 8_000_000, allocatedCents: 7_000_000 },
      advice: [
        { ministry: 'JENV', status: 'DONE', advisedCents: 7_500_000, ground: null },
        { ministry: 'SZW', status: 'SILENT', advisedCents: null, ground: null },
      ],
      ...{ divergence: 'NONE', withdrawn: false, conditions: ['EVALUATION'] },
    },
  ],
  ...{ allocatedCents: 7_000_000, divergent: false, flags: ['LATE'], missing: ['BUDGET'], proposedRefusal: null },
  mandate: { required: true, mandateId: null },
  room: { beforeCents: 7_500_000, afterCents: 500_000 },
  deadlines: [{ title: 'Beslissen', dueOn: '2021-12-17', explanation: 'Acht weken, artikel 4:13.', done: false }],
  reasons: [{ title: 'toekenning', outdated: true, paragraphs: ['Het plan past.', '*Geen* #opmaak.'] }],
};
const INVENTORY: PapersInventoryData = {
  ...{
    rehearsal: true,
    round: 'Versterkingsgelden 2022',
    municipality: 'Gouda',
    objectionReference: 'VG-2022-0012-B1',
  },
  ...{ madeAt: '2022-02-14T10:00:00.000Z', documentsUntil: '2022-02-10', inspectionFrom: '2022-02-14' },
  papers: [
    {
      ...{ number: 1, at: '2022-01-10T10:00:00.000Z', title: 'Bezwaarschrift', reference: null, pages: 2 },
      ...{ file: '01-bezwaarschrift.json', sha256: 'ab'.repeat(32) },
    },
  ],
};

test('the memo says what was asked, advised and allocated, that silence is no agreement, and what is left', async () => {
  const { text } = await readPdf(await renderDecisionMemo(MEMO, 'reader'));
  for (const words of ['VG-2022-0012', '€ 70.000,00', 'dat is geen instemming', 'na de sluiting binnengekomen'])
    expect(text).toContain(words);
  expect(text).toContain('geen mandaat dat tot dit bedrag reikt');
  expect(text).toContain('17 december 2021');
  // What people write is printed as it stands.
  expect(text).toContain('*Geen* #opmaak.');
});

test('the inventory numbers the papers, each with its hash, and says from when they are laid open', async () => {
  const { text } = await readPdf(await renderPapersInventory(INVENTORY, 'reader'));
  for (const words of ['Bezwaarschrift', 'ab'.repeat(16), '14 februari 2022', 'OEFENRONDE'])
    expect(text).toContain(words);
  const { text: none } = await readPdf(await renderPapersInventory({ ...INVENTORY, papers: [] }, 'reader'));
  expect(none).toContain('nog geen stukken');
});

test.each(['archive', 'reader'] as const)(
  'both are the same, byte for byte, for the same data (%s)',
  async (purpose) => {
    const hash = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex');
    const once = async () => [
      hash(await renderDecisionMemo(MEMO, purpose)),
      hash(await renderPapersInventory(INVENTORY, purpose)),
    ];
    expect(await once()).toEqual(await once());
  },
);

test('a memo without projects is none', async () => {
  await expect(renderDecisionMemo({ ...MEMO, projects: [] }, 'reader')).rejects.toThrow(/projects/u);
});
