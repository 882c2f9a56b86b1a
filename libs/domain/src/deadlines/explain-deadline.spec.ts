import { holidayTable } from '../calendar/holiday-table.js';
import type { LocalDate } from '../vocabulary.js';
import { deadlineFrom } from './compute-deadline.js';
import { decisionOnApplicationDeadline } from './decision-on-application.js';
import { explainDeadline } from './explain-deadline.js';
import { objectionDeadline } from './objection-term.js';
import { settlementDeadline } from './settlement-term.js';
import { TERMS } from './terms.js';

const table = holidayTable(2022, 2030);

describe('a deadline explains itself', () => {
  it('worked example 1, moved by a holiday', () => {
    const deadline = objectionDeadline('2026-03-24', table);
    expect(deadline.steps).toEqual([
      {
        rule: 'R1',
        article: 'Awb 6:7',
        from: '2026-03-24',
        to: '2026-05-05',
        because: {
          nl: '6 weken na dinsdag 24 maart 2026, die dag zelf niet meegeteld',
          en: '6 weeks after Tuesday 24 March 2026, that day itself not counted',
        },
      },
      {
        rule: 'R2',
        article: 'Awt 3(1)',
        from: '2026-05-05',
        to: '2026-05-06',
        because: { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
      },
    ]);
    expect(explainDeadline(deadline, 'nl')).toBe(
      '6 mei 2026, want dinsdag 5 mei 2026 (Bevrijdingsdag) is geen werkdag (Awt 1(1)). ' +
        '6 weken na dinsdag 24 maart 2026, die dag zelf niet meegeteld: 5 mei 2026 (Awb 6:7).',
    );
    expect(explainDeadline(deadline, 'en')).toBe(
      '6 May 2026, because Tuesday 5 May 2026 (Liberation Day) is no working day (Awt 1(1)). ' +
        '6 weeks after Tuesday 24 March 2026, that day itself not counted: 5 May 2026 (Awb 6:7).',
    );
  });

  it('several days passed over', () => {
    expect(explainDeadline(objectionDeadline('2026-02-20', table), 'nl')).toMatch(
      '7 april 2026, want vrijdag 3 april 2026 (Goede Vrijdag), zaterdag 4 april 2026, zondag 5 april 2026 en ' +
        'maandag 6 april 2026 (Tweede paasdag) zijn geen werkdagen (Awt 1(1)).',
    );
  });

  it('worked example 2, moved by a suspension', () => {
    const suspensions = [
      { ground: 'supplement', invitedOn: '2026-09-22', termEndsOn: '2026-10-06', receivedOn: '2026-10-01' } as const,
    ];
    const deadline = decisionOnApplicationDeadline({ receivedOn: '2026-09-14', suspensions }, table);
    expect(explainDeadline(deadline, 'nl')).toBe(
      '17 november 2026. 8 weken na maandag 14 september 2026, die dag zelf niet meegeteld: 9 november 2026 (Awb 4:13(2)). ' +
        'Opgeschort van 23 september 2026 tot en met 30 september 2026 (8 dagen): 17 november 2026 (Awb 4:15(1)a).',
    );
  });

  it('worked example 3, not moved, and why not', () => {
    expect(explainDeadline(settlementDeadline('2026-08-02', table), 'nl')).toBe(
      '3 januari 2027. 22 weken na zondag 2 augustus 2026, die dag zelf niet meegeteld: 3 januari 2027 (R22 10(2)). ' +
        'De einddatum schuift niet op: een termijn van 22 weken valt buiten de Algemene termijnenwet (Awt 4(a)) en ' +
        'een termijn in een ministeriële regeling schuift niet op (R22 10(2)). ' +
        'Zondag 3 januari 2027 is geen werkdag en de termijn schuift niet op; plan op donderdag 31 december 2026.',
    );
  });

  it('a date that an authority named', () => {
    expect(explainDeadline(deadlineFrom('2026-09-12', TERMS.CALL_CLOSING, table), 'en')).toBe(
      '12 September 2026. Named as the date: 12 September 2026 (assumption). ' +
        'The end does not roll: a date or term that the authority sets itself does not roll (assumption). ' +
        'Saturday 12 September 2026 is no working day and does not roll by itself; the next working day is Monday 14 September 2026.',
    );
  });
});

describe('a year whose Royal Decree is not known (Awt 3(3))', () => {
  const old = holidayTable(2014, 2021);
  const NOT_KNOWN =
    /gelijkgestelde dagen van (\d{4}) zijn niet bekend \(Awt 3\(3\)\), dus de termijn kan later eindigen/;
  const saysUnknown = (on: LocalDate, term = TERMS.OBJECTION) =>
    NOT_KNOWN.exec(explainDeadline(deadlineFrom(on, term, old), 'nl'))?.[1];

  it.each<[string, LocalDate, string | undefined]>([
    ['around Ascension 2014', '2014-04-17', '2014'],
    ['around Ascension 2015', '2015-04-02', '2015'],
    ['from Liberation and Ascension on one day, 5 May 2016, whether or not to 6 May', '2016-03-24', '2016'],
    ['around Christmas 2020', '2020-11-13', '2020'],
    ['in 2019, which is known', '2019-04-19', undefined],
    ['in 2021, which is known by a secondary source', '2021-04-02', undefined],
  ])('is said in the explanation of an end %s', (_, on, year) => expect(saysUnknown(on)).toBe(year));

  it('is said of working days that are counted over it, too', () => {
    expect(saysUnknown('2016-05-02', TERMS.CO_ASSESSMENT)).toBe('2016');
    expect(saysUnknown('2019-05-02', TERMS.CO_ASSESSMENT)).toBeUndefined();
  });

  it('is not said of a date that somebody named', () =>
    expect(saysUnknown('2016-05-02', TERMS.CALL_CLOSING)).toBeUndefined());
});

describe('the catalogue of terms', () => {
  it.each(Object.entries(TERMS))('%s says its code, its article and its name in both languages', (code, term) => {
    expect(term.code).toBe(code);
    expect(term.article).toMatch(/^(assumption|(Awb|Fvw|R22|Woo) \d+[a-z]?[:. ]?\d*[a-z]*(\(\d\))?)$/);
    expect(term.name.nl && term.name.en).toBeTruthy();
    expect(() => deadlineFrom('2026-06-01', term, holidayTable(2022, 2040))).not.toThrow();
  });
});
