import { renderLetter } from './index.js';
import type { LetterData, LetterKind } from './letter-kinds.js';
import { readPdf } from './pdf-reading.js';
import { SAMPLE_LETTERS } from './sample-letters.js';

const textOf = async <K extends LetterKind>(kind: K, changes: Partial<LetterData<K>> = {}): Promise<string> =>
  (await readPdf(await renderLetter(kind, { ...SAMPLE_LETTERS[kind], ...changes }, 'reader'))).text;

describe('what each letter says', () => {
  const expectations: [LetterKind, string[]][] = [
    [
      'objection-confirmation',
      [
        'Op donderdag 20 januari 2022 heb ik het bezwaar ontvangen van de gemeente Gouda tegen de toekenning van 20 december 2021',
        'uiterlijk op maandag 14 maart 2022',
        'artikel 6:16 van de Algemene wet bestuursrecht',
      ],
    ],
    [
      'objection-cure-request',
      [
        'de redenen waarom u het niet eens bent met het besluit',
        'uiterlijk op dinsdag 15 februari 2022',
        'artikel 6:6',
      ],
    ],
    [
      'hearing-invitation',
      ['dinsdag 1 maart 2022', '10.30 uur', 'tot en met vrijdag 18 februari 2022', 'Een adviescommissie hoort u'],
    ],
    [
      'objection-adjournment',
      [
        'artikel 7:10, derde lid',
        'uiterlijk op maandag 25 april 2022',
        'informatie over de kosten van het casusoverleg',
      ],
    ],
    [
      'objection-decision',
      [
        'Uw bezwaar is voor een deel gegrond.',
        '€ 148.310,00',
        'Ik wijk af van het advies van de commissie',
        'uiterlijk op maandag 16 mei 2022',
        'hoofdstuk 6 en 8 van de Algemene wet bestuursrecht',
      ],
    ],
    [
      'acknowledgement',
      [
        'woensdag 15 september 2021 om 16.42 uur',
        '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        'Persoonsgerichte aanpak en casusoverleg',
        '€ 293.047,25',
        'uiterlijk op woensdag 10 november 2021',
        'artikel 4:13, tweede lid',
        'maar ik vond daarvoor geen evaluatieplan',
      ],
    ],
    [
      'supplement-request',
      [
        'De begroting van de aangevraagde activiteiten',
        'artikel 4, tweede lid, onder d, van de Regeling',
        'De rol van Zuidplas ontbreekt.',
        'uiterlijk op woensdag 6 oktober 2021',
        'artikel 4:15, eerste lid, onder a',
        'uiterlijk op woensdag 24 november 2021',
        'artikel 4:5 van de Algemene wet bestuursrecht',
      ],
    ],
    [
      'award',
      [
        'Ik ken u een specifieke uitkering toe van € 211.244,25',
        'Voor 1 project krijgt u geen geld.',
        '€ 99.531,20',
        'Het plan beschrijft niet welke werkzame elementen de pilot gebruikt.',
        'effectevaluatie door een onafhankelijke organisatie verplicht (artikel 7, derde lid, van de Regeling)',
        'Rijksopleidingsinstituut tegengaan Radicalisering (ROR)',
        'voorschot van 100% van de uitkering (artikel 8 van de Regeling)',
        'SiSa',
        'U betrekt alle vier de buurgemeenten bij het netwerk.',
        'mede namens de Minister van Sociale Zaken en Werkgelegenheid',
        'De Minister van Justitie en Veiligheid, mede namens',
        'artikel 17, vijfde lid, van de Financiële-',
        'uiterlijk op maandag 31 januari 2022 hebben ontvangen',
      ],
    ],
    [
      'rejection',
      [
        'Ik neem uw aanvraag niet in behandeling.',
        'Ik heb geen aanvulling van u ontvangen.',
        'uiterlijk op woensdag 15 december 2021',
        'hoofdstuk 6 en 7 van de Algemene wet bestuursrecht',
      ],
    ],
    [
      'evaluation-reminder',
      [
        'uiterlijk op vrijdag 31 maart 2023',
        'Persoonsgerichte aanpak en casusoverleg',
        'artikel 10, derde lid, van de Regeling',
      ],
    ],
    [
      'award-amendment',
      [
        'De verdeling over uw projecten verandert.',
        '€ 99.531,20',
        '€ 94.531,20',
        'U heeft mij gevraagd de toekenning te wijzigen.',
        'werkt terug tot en met de dag waarop ik de uitkering heb toegekend',
        'uiterlijk op dinsdag 26 juli 2022 hebben ontvangen',
      ],
    ],
    [
      'change-decision',
      [
        'Ik wijs uw verzoek voor een deel toe.',
        'een langere uitvoeringsperiode',
        '31 maart 2023',
        'Drie maanden zijn genoeg',
        'uiterlijk op dinsdag 26 juli 2022 hebben ontvangen',
      ],
    ],
    [
      'intended-settlement',
      [
        'Ik wil de uitkering vaststellen op € 204.244,25',
        'U zou dan € 7.000,00 moeten terugbetalen.',
        '(onderdeel a)',
        'artikel 4:8 van de Algemene wet bestuursrecht',
        'uiterlijk op vrijdag 15 september 2023',
      ],
    ],
    [
      'settlement',
      [
        'Ik stel de uitkering vast op € 204.244,25',
        'U moet € 7.000,00 terugbetalen.',
        '(onderdeel a)',
        'artikel 12 van de Regeling',
        'uiterlijk op dinsdag 2 januari 2024',
      ],
    ],
    [
      'intended-refusal',
      ['Voornemen: afwijzing', 'uiterlijk op woensdag 15 december 2021', 'artikel 4:7', 'Het jaarverslag'],
    ],
    [
      'intended-revocation',
      ['Voornemen: verlaging', '€ 111.713,05', 'uiterlijk op donderdag 15 september 2022', 'artikel 4:8'],
    ],
    [
      'recovery-claim',
      ['Ik moet € 7.000,00 uiterlijk op dinsdag 2 januari 2024', 'artikel 12 van de Regeling', 'VG-2022-0008-13'],
    ],
    ['payment-plan', ['1 februari 2024', '€ 3.500,00', 'Dan eindigt de regeling', 'artikel 4:101', '19 februari 2024']],
    ['payment-reminder', ['Betaal € 7.000,00 uiterlijk op maandag 22 januari 2024', 'artikel 4:112']],
    [
      'interest-decision',
      ['Ik stel de wettelijke rente vast op € 40,16', '3 januari 2024 t/m 1 februari 2024', '7%', '18 maart 2024'],
    ],
    [
      'penalty-decision',
      ['Ik stel de dwangsom vast op € 427,00', '€ 23,00', 'uiterlijk op maandag 19 september 2022', 'artikel 4:17'],
    ],
  ];

  it('a settlement ex officio: without an application for it', async () => {
    const text = await textOf('settlement', { receivedFromBzkOn: undefined, exOfficio: 'NO_INFORMATION' });
    expect(text).toContain('Ik heb geen verantwoording van u ontvangen.');
    expect(text).toContain('ambtshalve vast.');
  });

  it.each(expectations)('%s', async (kind, sentences) => {
    const text = await textOf(kind);
    for (const sentence of [...sentences, SAMPLE_LETTERS[kind].caseReference]) expect(text).toContain(sentence);
  });

  it('what would be repaid is reckoned from what was paid, also where the award was lowered since', async () => {
    const { awardedCents } = SAMPLE_LETTERS['intended-settlement'];
    const text = await textOf('intended-settlement', { awardedCents, paidCents: awardedCents + 500_000 });
    expect(text).toContain('toegekend en € 216.244,25 betaald. U zou dan € 12.000,00 moeten terugbetalen.');
  });

  it('a founded objection to a settlement says what is settled, what stays to be repaid and what is paid back', async () => {
    const settlement = { previousCents: 4_000_000, settledCents: 5_500_000, claimCents: 500_000 };
    const payBack = { cents: 300_000, dueOn: '2022-05-16' };
    const text = await textOf('objection-decision', { amendment: undefined, settlement: { ...settlement, payBack } });
    for (const said of ['Die wordt € 55.000,00 in plaats van € 40.000,00', 'niet meer terug dan € 5.000,00'])
      expect(text).toContain(said);
    expect(text).toContain('Uiterlijk op maandag 16 mei 2022 krijgt u € 3.000,00 van mij terug');
  });

  it('an award that refuses every project promises no money', async () => {
    const lines = SAMPLE_LETTERS.award.lines.map((line) => ({
      ...line,
      awardedCents: 0,
      ground: 'NOT_NECESSARY' as const,
    }));
    const text = await textOf('award', { lines, totalCents: 0 });
    expect(text).toContain('Ik ken u voor geen van uw projecten geld toe.');
    expect(text).not.toContain('voorschot');
  });

  it('an exemption from the ROR is a permission', async () => {
    const lines = SAMPLE_LETTERS.award.lines.map((line) => ({ ...line, rorDuty: false }));
    expect(await textOf('award', { lines })).toContain('toestemming om de training bij een andere organisatie');
  });

  it('a refusal on the merits rests on the regulation', async () => {
    const text = await textOf('rejection', { outcome: 'REFUSED', ground: 'NOT_NECESSARY', supplement: undefined });
    expect(text).toContain('Ik wijs uw aanvraag af.');
    expect(text).toContain('artikel 7 van de Regeling');
  });

  it('a settlement as awarded has nothing to repay', async () => {
    const { awardedCents: settledCents } = SAMPLE_LETTERS.settlement;
    const text = await textOf('settlement', { settledCents, toRepayCents: 0, grounds: [], reasons: [] });
    expect(text).toContain('U hoeft niets terug te betalen.');
    expect(text).not.toContain('Ik vorder');
  });

  it('an overdue reminder says that the day has passed', async () => {
    expect(await textOf('evaluation-reminder', { overdue: true })).toContain(
      'De uiterste datum was vrijdag 31 maart 2023',
    );
  });

  it('a regulation that works back says to which day', async () => {
    const regulation = { ...SAMPLE_LETTERS.award.regulation, worksBackTo: '2021-07-01' };
    expect(await textOf('award', { regulation })).toContain('De Regeling werkt terug tot en met 1 juli 2021.');
    expect(await textOf('award', {})).not.toContain('werkt terug');
  });

  it('an award on condition of a budget says so, and what happens then', async () => {
    const text = await textOf('award', { budgetCondition: true });
    expect(text).toContain('Dat doe ik onder voorbehoud van de begroting.');
    expect(text).toContain('binnen vier weken na de vaststelling');
    expect(await textOf('award', {})).not.toMatch(/voorbehoud/iu);
  });

  it('a round without a known legal base says so and names no articles', async () => {
    const regulation = { code: 'UNKNOWN', citation: 'nog vast te stellen regeling 2027', known: false };
    const text = await textOf('award', { regulation });
    expect(text).toContain('nog niet bekendgemaakt: nog vast te stellen regeling 2027');
    expect(text).not.toMatch(/artikel \d+[^.]* van de Regeling/u);
  });
});

describe('a rehearsed round', () => {
  it.each(Object.keys(SAMPLE_LETTERS) as LetterKind[])('marks every page and the title of %s', async (kind) => {
    const { text, pages, title } = await readPdf(
      await renderLetter(kind, { ...SAMPLE_LETTERS[kind], rehearsal: true }, 'reader'),
    );
    expect(text.split('OEFENRONDE — geen rechtsgevolg')).toHaveLength(pages + 1);
    expect(title).toContain('OEFENRONDE');
  });
});

it('an award that was divided says what each municipality gets, to the cent', async () => {
  const all = SAMPLE_LETTERS.award.totalCents;
  const shares = [
    { municipality: 'Den Haag', cents: all - 1_234_56 },
    { municipality: 'Leidschendam-Voorburg', cents: 1_234_56 },
  ];
  const text = await textOf('award', { shares });
  expect(text).toContain('Verdeling over de gemeenten');
  expect(text).toMatch(/Leidschendam-Voorburg\s+€ 1\.234,56/);
  await expect(textOf('award', { shares: shares.slice(1) })).rejects.toThrow('The shares do not add up');
});

it('an award over budget years names the day of the report on each', async () => {
  const yearlyMonitorings = [
    { year: 2022, dueOn: '2023-02-13' },
    { year: 2023, dueOn: '2024-02-12' },
  ];
  const text = await textOf('award', { yearlyMonitorings });
  expect(text).toContain('U laat mij over 2022 uiterlijk op maandag 13 februari 2023 weten');
  expect(text).toContain('U laat mij over 2023 uiterlijk op maandag 12 februari 2024 weten');
  expect(await textOf('award', {})).not.toContain('U laat mij over 20');
});

it('an award over budget years says what is paid in each year, and until when', async () => {
  const all = SAMPLE_LETTERS.award.totalCents;
  const years = [
    { year: 2023, cents: all - 2_500_000, paymentDueOn: '2023-01-27' },
    { year: 2024, cents: 2_500_000, paymentDueOn: '2024-02-12' },
  ];
  const text = await textOf('award', { years });
  expect(text).toContain('De uitkering is over de jaren verdeeld.');
  expect(text).toMatch(/2024\s+12 februari 2024\s+€ 25\.000,00/);
  await expect(textOf('award', { years: years.slice(1) })).rejects.toThrow('The years do not add up');
});

it.each([
  [
    'only what was not paid before',
    500_000,
    { toPayCents: 123_400, paymentDueOn: '2022-07-26' },
    '€ 1.234,00 uiterlijk op',
  ],
  ['nothing, where more was paid before', 500_000, {}, 'U krijgt nu niets extra.'],
  ['nothing back, where nothing was paid too much', -500_000, { paidTooMuch: false }, 'Ik betaal u niet meer dan'],
])('an amendment pays %s', async (_, addedCents, said, sentence) => {
  const { lines, totalCents, ...letter } = SAMPLE_LETTERS['award-amendment'];
  const [first, ...others] = lines;
  const changed = [{ ...first!, awardedCents: first!.awardedCents + addedCents }, ...others];
  const data = { ...letter, ...said, lines: changed, totalCents: totalCents + addedCents };
  expect(await textOf('award-amendment', data)).toContain(sentence);
});
