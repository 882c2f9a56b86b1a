import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, people, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { importOf } from '../platform/testing/import-of.js';
import { roundBody } from '../platform/testing/bodies.js';
import { workbookOf } from '../platform/testing/workbook-of.js';
import { DecideOnPaymentUseCase } from './decide-on-payment.use-case.js';

const suite = withDatabase();
const IMPORTS = '/api/v1/rounds/2022-t1/payment-confirmation-imports';
const amountCents = 8_000_000;
let tested: TestedApi;
let writer: JournalWriter;

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: { ...roundBody(), payments: 'ORDERS' } });
  await database.query(`UPDATE round SET conducted_now = '2023-01-20T08:00:00Z'`);
  writer = new JournalWriter(database, '2022-t1');
  for (const code of ['gm0518-1', 'gm0363-1']) {
    const leadMunicipality = code.slice(0, 6).toUpperCase();
    const applicationId = `2022-t1/${code}`;
    await writer.receive(`application/${applicationId}`, applicationReceived({ applicationId, leadMunicipality }));
    const opening = {
      ...{ paymentId: `2022-t1/${code}/1`, roundId: '2022-t1', applicationId, amountCents },
      ...{ caseReference: `VG-${code}`, decidedBy: people.approver.id },
      ...{ dueOn: '2022-01-28', dueAt: '2022-01-28T23:00:00.000Z' },
    };
    const booking = { accountId: 'a1', commitmentNumber: 'V-2022-17', cashYear: 2022 };
    await writer.decide(`payment/2022-t1/${code}/1`, [
      { type: 'paymentOpened', data: opening },
      { type: 'paymentPrepared', data: booking },
      { type: 'paymentApproved', data: { amountCents } },
      { type: 'paymentExported', data: { amountCents } },
    ]);
  }
}, 60_000);
afterAll(() => tested?.api.close());

/** The file for finance, with the day of payment beside it. */
const COLUMNS = ['paymentId', 'creditor', 'iban', 'amount', 'Betaald op'];
const row = (payment: string, amount: unknown, day: unknown) => [payment, 'Gemeente', 'NL00', amount, day] as never;

test('a list is tried first: each faulty row is told, and nothing is confirmed', async () => {
  const confirm = jest.spyOn(tested.api.get(DecideOnPaymentUseCase, { strict: false }), 'take');
  const rows = [
    row('2022-t1/gm0518-1/1', { cents: amountCents }, { on: '2023-01-16' }),
    row('gm0363-1/1', '80.000', '2999-01-01'),
    row('gm0599-1/1', '', '16-1-2023'),
    row('2021/gm0518-1/1', '', '16-1-2023'),
    row('gm0363-1/1', { cents: 1 }, '1/2/2023'),
  ];
  expect(await importOf(tested, IMPORTS, { xlsx: workbookOf(COLUMNS, rows) })).toEqual([
    '2 READY',
    expect.stringMatching(/^3 FAULTY/),
    expect.stringMatching(/^4 FAULTY/),
    '5 FAULTY FIELD_INVALID paymentId',
    expect.stringMatching(/^6 FAULTY FIELD_INVALID paidOn/),
  ]);
  expect(confirm).not.toHaveBeenCalled();
  confirm.mockRestore();
});

test('an amount that was not ordered, and a day in the future, are told', async () => {
  const rows = [row('gm0518-1/1', '79.999,99', '16-1-2023'), row('gm0363-1/1', '80.000', '2999-01-01')];
  expect(await importOf(tested, IMPORTS, { xlsx: workbookOf(COLUMNS, rows) })).toEqual([
    '2 FAULTY FIELD_INVALID amount',
    '3 FAULTY DATE_IN_FUTURE paidOn',
  ]);
});

test('each row of a good list is one confirmation, and is known again when the list is sent again', async () => {
  const confirm = jest
    .spyOn(tested.api.get(DecideOnPaymentUseCase, { strict: false }), 'take')
    .mockImplementation(async (_, { code }) => {
      const paid = { type: 'paymentConfirmed', data: { amountCents, paidOn: '2023-01-16' } } as const;
      await writer.decide(`payment/2022-t1/${code}/1`, [paid]);
      return { position: 1 } as never;
    });
  const xlsx = workbookOf(COLUMNS, [row('gm0518-1/1', '', '16-1-2023'), row('gm0363-1/1', 80_000, '2023-01-16')]);
  expect(await importOf(tested, IMPORTS, { xlsx, dryRun: false })).toEqual(['2 DONE', '3 DONE']);
  expect(confirm.mock.calls.map(([, { code }, name, content]) => [code, name, content])).toEqual([
    ['gm0518-1', 'confirmPayment', { paidOn: '2023-01-16' }],
    ['gm0363-1', 'confirmPayment', { paidOn: '2023-01-16' }],
  ]);
  expect(await importOf(tested, IMPORTS, { xlsx, dryRun: false })).toEqual(['2 REPEATED', '3 REPEATED']);
  expect(confirm).toHaveBeenCalledTimes(2);
});

test('who may not confirm payments cannot send a list of them', async () => {
  const body = { csv: 'paymentId;paidOn\ngm0518-1/1;2023-01-16' };
  expect(await importOf(tested, IMPORTS, body, 'demo-gm0518')).toEqual(['refused 403']);
  expect(await importOf(tested, IMPORTS, body, 'demo-auditor')).toEqual(['refused 403']);
});
