import { allocate } from './allocate.js';
import { centsOf, type Claim, divide } from './stories/claims.js';

/** The 18 awards that NCTV published, in cents; together 7,373,595.26. */
const PUBLISHED = [
  123548000, 31979200, 77535000, 72572000, 41801000, 53822000, 35535500, 21790000, 12724000, 14857000, 17183400,
  31883000, 25295000, 17022000, 13293000, 70397200, 58048920, 18073306,
].map((cents, index): Claim => [`p${index}`, `GM${1000 + index}`, cents]);

describe('as advised', () => {
  it('refuses the published awards under 7,000,000.00 and says by how much', () => {
    expect(() => divide('AS_ADVISED', 700_000_000, PUBLISHED)).toThrow(
      expect.objectContaining({
        code: 'CEILING_EXCEEDED',
        message:
          'The advised amounts, € 7.373.595,26 together, are € 373.595,26 above the € 7.000.000,00 available ' +
          '(ceiling € 7.000.000,00, reserve € 0,00).',
      }),
    );
  });

  it('gives them to the cent under 7,500,000.00', () => {
    const allocation = divide('AS_ADVISED', 750_000_000, PUBLISHED);
    expect(allocation.totalCents).toBe(737_359_526);
    expect(centsOf(allocation)).toEqual(PUBLISHED.map(([, , cents]) => cents));
    expect(allocation.factor).toEqual({ nl: '1', en: '1' });
  });

  it.each([
    ['exactly the ceiling', 300, 0, true],
    ['one cent above', 299, 0, false],
    ['within the ceiling but into the reserve', 300, 1, false],
    ['exactly what the reserve leaves', 400, 100, true],
  ])('%s', (_, ceiling, reserve, fits) => {
    const act = () =>
      divide(
        'AS_ADVISED',
        ceiling,
        [
          ['a', 'GM0001', 100],
          ['b', 'GM0002', 200],
        ],
        reserve,
      );
    if (fits) expect(act().totalCents).toBe(300);
    else expect(act).toThrow(expect.objectContaining({ code: 'CEILING_EXCEEDED', field: 'ceilingCents' }));
  });
});

describe('pro rata', () => {
  it.each<[name: string, ceiling: number, reserve: number, claims: readonly Claim[], cents: number[], working: string]>(
    [
      [
        'enough: as advised',
        400,
        0,
        [
          ['a', 'GM1', 100],
          ['b', 'GM2', 300],
        ],
        [100, 300],
        '400 ≤ 400',
      ],
      [
        'half',
        200,
        0,
        [
          ['a', 'GM1', 100],
          ['b', 'GM2', 300],
        ],
        [50, 150],
        '× 1/2',
      ],
      [
        'the reserve stays',
        400,
        200,
        [
          ['a', 'GM1', 100],
          ['b', 'GM2', 300],
        ],
        [50, 150],
        '200 left',
      ],
      [
        'a cent left goes to the largest remainder',
        100,
        0,
        [
          ['a', 'GM1', 100],
          ['b', 'GM2', 200],
        ],
        [33, 67],
        '33.33, 66.67',
      ],
      [
        'equal remainders: lowest municipality code',
        100,
        0,
        [
          ['a', 'GM3', 100],
          ['b', 'GM2', 100],
          ['c', 'GM1', 100],
        ],
        [33, 33, 34],
        '33.33 each',
      ],
      [
        'then lowest project id',
        100,
        0,
        [
          ['c', 'GM1', 100],
          ['b', 'GM1', 100],
          ['a', 'GM1', 100],
        ],
        [33, 33, 34],
        '33.33 each',
      ],
      [
        'codes order by character, capitals first',
        1,
        0,
        [
          ['a', 'GM1', 1],
          ['B', 'GM1', 1],
        ],
        [0, 1],
        '"B" < "a"',
      ],
      [
        'two cents over three',
        200,
        0,
        [
          ['a', 'GM1', 100],
          ['b', 'GM2', 100],
          ['c', 'GM3', 100],
        ],
        [67, 67, 66],
        '66.67 each',
      ],
      [
        'a refused project gets nothing',
        100,
        0,
        [
          ['a', 'GM1', 0],
          ['b', 'GM2', 200],
        ],
        [0, 100],
        '0 × 1/2',
      ],
      ['nothing available', 500, 500, [['a', 'GM1', 100]], [0], '0'],
      ['nobody', 500, 0, [], [], '0'],
      [
        'weights do not matter',
        200,
        0,
        [
          ['a', 'GM1', 100, 9],
          ['b', 'GM2', 300, 1],
        ],
        [50, 150],
        '× 1/2',
      ],
    ],
  )('%s', (_, ceiling, reserve, claims, cents) => {
    expect(centsOf(divide('PRO_RATA', ceiling, claims, reserve))).toEqual(cents);
  });

  it('divides 7,000,000.00 over the published awards, which advise more, to the cent', () => {
    const allocation = divide('PRO_RATA', 700_000_000, PUBLISHED);
    expect(allocation.totalCents).toBe(700_000_000);
    // 123548000 × 700000000 / 737359526 = 117288238.57…
    expect(centsOf(allocation)[0]).toBe(117_288_239);
    expect(allocation.factor.nl).toBe('0,949333');
    expect(allocation.explanation.nl).toBe(
      'Geadviseerd is € 7.373.595,26, beschikbaar € 7.000.000,00. Elk project krijgt zijn geadviseerde bedrag maal 0,949333, ' +
        'naar beneden afgerond op de cent; de overgebleven centen gaan naar de grootste resten. Verdeeld wordt € 7.000.000,00.',
    );
  });

  it('stays exact at the largest amounts that can be counted', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const half = (most - 1) / 2;
    const claims: Claim[] = [
      ['a', 'GM1', half],
      ['b', 'GM2', half],
    ];
    expect(centsOf(divide('PRO_RATA', half, claims))).toEqual([Math.ceil(half / 2), Math.floor(half / 2)]);
  });
});

describe('input that cannot be divided', () => {
  const line = { projectId: 'a', municipalityCode: 'GM1', requestedCents: 100, advisedCents: 100 };
  const sound = { strategy: 'PRO_RATA' as const, ceilingCents: 100, reserveCents: 0, lines: [line] };

  it.each([
    ['a negative ceiling', { ...sound, ceilingCents: -1 }, 'AMOUNT_NEGATIVE'],
    ['half a cent', { ...sound, lines: [{ ...line, advisedCents: 0.5 }] }, 'AMOUNT_FRACTION_OF_CENT'],
    ['a reserve above the ceiling', { ...sound, reserveCents: 101 }, 'RESERVE_ABOVE_CEILING'],
    ['more advised than requested', { ...sound, lines: [{ ...line, advisedCents: 101 }] }, 'ADVISED_ABOVE_REQUESTED'],
    ['a project twice', { ...sound, lines: [line, line] }, 'PROJECT_TWICE'],
    ['a weight of 0', { ...sound, lines: [{ ...line, weight: 0 }] }, 'WEIGHT_INVALID'],
    ['a broken weight', { ...sound, lines: [{ ...line, weight: 1.5 }] }, 'WEIGHT_INVALID'],
  ])('%s', (_, request, code) => {
    expect(() => allocate(request)).toThrow(expect.objectContaining({ code }));
  });
});
