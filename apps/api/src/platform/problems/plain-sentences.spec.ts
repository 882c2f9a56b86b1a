import * as http from '@ronde/contracts/http';
import { z } from 'zod';
import { checkAgainst } from './check-against.js';

function errorsOf(schema: z.ZodType, value: unknown): readonly (readonly [string, string, string])[] {
  const checked = checkAgainst(schema, value);
  return checked.fits ? [] : checked.errors.map(({ field, code, message }) => [field, code, message]);
}

const project = { title: 'Plan', component: 'RESILIENCE', requestedCents: 1 };
const application = (wanted: object) => ({ leadMunicipality: 'GM0518', projects: [project], ...wanted });
const withProject = (wanted: object) => application({ projects: [project, { ...project, ...wanted }] });

describe('what is wrong with a field is said in plain words', () => {
  test.each<[string, z.ZodType, unknown, string, string, string]>([
    ['nothing', http.applicationBody, undefined, '', 'FIELD_REQUIRED', 'Fill in the body of the request.'],
    [
      'a list',
      http.applicationBody,
      [],
      '',
      'FIELD_INVALID',
      'Write the body of the request as an object with its fields.',
    ],
    [
      'a municipality that is missing',
      http.applicationBody,
      { projects: [] },
      'leadMunicipality',
      'FIELD_REQUIRED',
      'Fill in the lead municipality.',
    ],
    [
      'a number for a municipality',
      http.applicationBody,
      application({ leadMunicipality: 518 }),
      'leadMunicipality',
      'FIELD_INVALID',
      'Write the lead municipality as text.',
    ],
    [
      'a partner that is none',
      http.applicationBody,
      application({ partnerMunicipalities: ['GM0363', null] }),
      'partnerMunicipalities.1',
      'FIELD_INVALID',
      'Write partner municipality 2 as text.',
    ],
    [
      'a title that is missing',
      http.applicationBody,
      withProject({ title: undefined }),
      'projects.1.title',
      'FIELD_REQUIRED',
      'Fill in the title of project 2.',
    ],
    [
      'a title of blanks',
      http.applicationBody,
      withProject({ title: '  ' }),
      'projects.1.title',
      'FIELD_INVALID',
      'Fill in the title of project 2.',
    ],
    [
      'a title that is too long',
      http.applicationBody,
      withProject({ title: 'x'.repeat(301) }),
      'projects.1.title',
      'FIELD_INVALID',
      'The title of project 2 must have at most 300 characters.',
    ],
    [
      'an answer that is neither yes nor no',
      http.applicationBody,
      withProject({ evaluationPlan: 'yes' }),
      'projects.1.evaluationPlan',
      'FIELD_INVALID',
      'Write the evaluation plan of project 2 as true or false.',
    ],
    [
      'an amount that is missing',
      http.applicationBody,
      withProject({ requestedCents: undefined }),
      'projects.1.requestedCents',
      'FIELD_REQUIRED',
      'Fill in the requested amount of project 2.',
    ],
    [
      'an amount as text',
      http.applicationBody,
      withProject({ requestedCents: '1' }),
      'projects.1.requestedCents',
      'AMOUNT_INVALID',
      'An amount is a whole number of cents, 0 or more.',
    ],
    [
      'a field that nobody knows',
      http.applicationBody,
      withProject({ colour: 'red' }),
      'projects.1.colour',
      'FIELD_UNKNOWN',
      'This field does not exist.',
    ],
    [
      'a ground that is none',
      http.groundBody,
      { ground: 'DISLIKE' },
      'ground',
      'FIELD_INVALID',
      expect.stringMatching(/^Choose the ground from: NOT_NECESSARY, /) as never,
    ],
    ['a ground that is missing', http.groundBody, {}, 'ground', 'FIELD_REQUIRED', 'Fill in the ground.'],
    [
      'a reason that says too little',
      http.cancelRoundBody,
      { reason: 'no' },
      'reason',
      'REASON_SAYS_NOTHING',
      'Say why in words: the reason must have at least 3 letters or digits.',
    ],
    [
      'a day that is missing',
      http.callClosingBody,
      { reason: 'more time' },
      'closesOn',
      'FIELD_REQUIRED',
      'Fill in the day on which the call closes.',
    ],
    [
      'a day in another form',
      http.callClosingBody,
      { reason: 'more time', closesOn: '1-10-2021' },
      'closesOn',
      'DATE_INVALID',
      'Write the day on which the call closes as a date, YYYY-MM-DD.',
    ],
    [
      'a day that does not exist',
      http.callClosingBody,
      { reason: 'more time', closesOn: '2026-02-30' },
      'closesOn',
      'DATE_INVALID',
      'The day on which the call closes cannot be 2026-02-30, because that day does not exist.',
    ],
    [
      'a leap day in a common year, in a question',
      http.accountabilityDayQuery,
      { receivedFromBzkOn: '2027-02-29' },
      'receivedFromBzkOn',
      'DATE_INVALID',
      'The day on which BZK passed it on cannot be 2027-02-29, because that day does not exist.',
    ],
    [
      'a day of another century',
      http.callClosingBody,
      { reason: 'more time', closesOn: '2101-01-01' },
      'closesOn',
      'DATE_INVALID',
      'Choose the day on which the call closes in the years 2014 to 2100.',
    ],
    [
      'nobody invited',
      http.invitedListBody,
      { municipalities: [] },
      'municipalities',
      'FIELD_INVALID',
      'Name at least one: the municipalities must not be empty.',
    ],
    [
      'projects that are neither all nor a list',
      http.withdrawalBody,
      { projectIds: 'SOME' },
      'projectIds',
      'FIELD_INVALID',
      'Write the projects as the documentation of the request says.',
    ],
    ['a page of no rows', http.pageQuery, { limit: '0' }, 'limit', 'FIELD_INVALID', 'The limit must be at least 1.'],
    [
      'a page of many words',
      http.pageQuery,
      { limit: 'all' },
      'limit',
      'FIELD_INVALID',
      'Write the limit as a number.',
    ],
    ['half a row', http.pageQuery, { limit: '1.5' }, 'limit', 'FIELD_INVALID', 'Write the limit as a whole number.'],
  ])('%s', (_, schema, value, field, code, message) => {
    expect(errorsOf(schema, value)).toEqual([[field, code, message]]);
  });
});

describe('a term that cannot be is refused with its code, and the article that governs it', () => {
  const dated = http.draftRoundBody.pick({ intervals: true, penaltyTariff: true });
  const intervals = {
    ...{ supplementDays: 14, coAssessmentWorkingDays: 20, escalateWorkingDaysAfter: 3 },
    ...{ remindWorkingDaysBefore: [5, 1], remindWorkingDaysAfter: [1] },
  };

  test.each<[string, object, string, string]>([
    [
      'below 0',
      { intervals: { ...intervals, supplementDays: -1 } },
      'intervals.supplementDays',
      'The days to supplement of the intervals must be at least 1 (Awb 4:5(1)).',
    ],
    [
      'below 0, where no article governs it',
      { intervals: { ...intervals, coAssessmentWorkingDays: -1 } },
      'intervals.coAssessmentWorkingDays',
      'The working days for the co-assessment of the intervals must be at least 0.',
    ],
    [
      'of a part of a day',
      { intervals: { ...intervals, escalateWorkingDaysAfter: 1.5 } },
      'intervals.escalateWorkingDaysAfter',
      'Write the working days until it is escalated of the intervals as a whole number.',
    ],
    [
      'of a penalty, longer than the Act knows',
      { intervals, penaltyTariff: [{ days: 43, centsPerDay: 2300 }] },
      'penaltyTariff.0.days',
      'The days of penalty tariff 1 must be at most 42 (Awb 4:17).',
    ],
  ])('%s', (_, value, field, message) => {
    expect(errorsOf(dated, value)).toEqual([[field, 'TERM_INVALID', message]]);
  });
});

describe('a text that is to say why says something', () => {
  const SAYS_NOTHING = ['', '   ', '\n\t', '...', '-- ?! --', '\u200b\u200b\u200b', 'ok', '. a . b .'];
  const SAYS_SOMETHING = ['nee', ' De gemeente vroeg meer tijd. ', '4:51', 'één', 'zie § 12'];

  test.each(SAYS_NOTHING)('not %j', (text) => {
    const codes = [errorsOf(http.cancelRoundBody, { reason: text }), errorsOf(http.reasonsBody, { text })];
    expect(codes.map((errors) => errors.map(([field, code]) => [field, code]))).toEqual([
      [['reason', 'REASON_SAYS_NOTHING']],
      [['text', 'REASON_SAYS_NOTHING']],
    ]);
  });

  test.each(SAYS_SOMETHING)('but %j does', (text) => {
    expect(errorsOf(http.cancelRoundBody, { reason: text })).toEqual([]);
    expect(errorsOf(http.reasonsBody, { text })).toEqual([]);
  });
});

describe('no sentence of the schema library reaches anybody', () => {
  const inputs = Object.entries(http as Readonly<Record<string, unknown>>).filter(
    (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType && /(Body|Query)$/.test(entry[0]),
  );
  const wrong = [
    undefined,
    null,
    true,
    'x',
    '',
    -1,
    1.5,
    1e300,
    Number.NaN,
    [],
    [null],
    ['x'.repeat(30_000)],
    {},
    { x: 1 },
  ];

  /** Everything wrong at once: each field has the same wrong value. */
  const filled = (schema: z.ZodType, value: unknown): unknown => {
    const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
      properties?: object;
    };
    return Object.fromEntries(Object.keys(properties).map((name) => [name, value]));
  };

  test.each(inputs)('of %s', (_, schema) => {
    for (const value of wrong) {
      const messages = [...errorsOf(schema, value), ...errorsOf(schema, filled(schema, value))].map(([, , it]) => it);
      for (const message of messages) {
        expect(message).toMatch(/^[A-Z].*\.$/);
        expect(message).not.toMatch(/Invalid|[Ee]xpected|received [a-z]+$|Too (small|big)|Unrecognized/);
      }
    }
  });
});
