import { applicationReceived, JournalWriter, people, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';
import { readSheet } from 'read-excel-file/node';

const suite = withDatabase();
const ROUND = '/api/v1/rounds/2022-t1';
const ACCOUNTS = `${ROUND}/applications/gm0518-1/bank-accounts`;
const as = 'demo-administrator';
const IBAN = 'NL91 ABNA 0417 1643 00';
const amountCents = 8_000_000;
const opening = {
  ...{ paymentId: '2022-t1/gm0518-1/1', roundId: '2022-t1', applicationId: '2022-t1/gm0518-1', amountCents },
  ...{ caseReference: 'VG-2022-T1-GM0518-1', decidedBy: people.approver.id },
  ...{ dueOn: '2022-01-28', dueAt: '2022-01-28T23:00:00.000Z' },
};
let tested: TestedApi;
let writer: JournalWriter;

beforeAll(async () => {
  tested = await apiFor(suite().database);
  await tested.post('/api/v1/rounds', { as, body: { ...roundBody(), payments: 'ORDERS' } });
  writer = new JournalWriter(suite().database, '2022-t1');
  await writer.receive('application/2022-t1/gm0518-1', applicationReceived());
}, 60_000);
afterAll(() => tested?.api.close());

type Accounts = {
  readonly items: readonly { readonly accountId: string; readonly iban: string; readonly status: string }[];
};
const accounts = async (who: string) => ((await tested.get(ACCOUNTS, { as: who })).body as unknown as Accounts).items;

test('a municipality gives its account; the number stands in its table only', async () => {
  const { status, text } = await tested.post(ACCOUNTS, { as: 'demo-gm0518', body: { iban: IBAN } });
  expect([status, text.includes('ABNA')]).toEqual([201, false]);
  expect(await accounts(as)).toMatchObject([{ iban: 'NL91ABNA0417164300', status: 'GIVEN' }]);
  expect(await accounts('demo-gm0518')).toMatchObject([{ iban: '…4300' }]);
  const kept = await suite().database.query(
    `SELECT (SELECT count(*) FROM journal_fact WHERE data::text LIKE '%ABNA%') AS facts,
            (SELECT count(*) FROM submission WHERE content::text LIKE '%ABNA%') AS submissions,
            (SELECT count(*) FROM outbox WHERE payload::text LIKE '%ABNA%') AS messages`,
  );
  expect(kept).toEqual([{ facts: 0, submissions: 0, messages: 0 }]);
});

test('a number whose check digits do not fit is refused, and not repeated', async () => {
  const answered = await tested.post(ACCOUNTS, { as: 'demo-gm0518', body: { iban: 'NL92 ABNA 0417 1643 00' } });
  expect([answered.status, answered.text.includes('0417')]).toEqual([422, false]);
  expect(answered.body).toMatchObject({ code: 'IBAN_INVALID' });
});

test('another municipality sees neither account nor order', async () => {
  expect((await tested.get(ACCOUNTS, { as: 'demo-gm0363' })).status).toBe(403);
  expect((await tested.get(`${ROUND}/payments/orders.csv`, { as: 'demo-gm0518' })).status).toBe(403);
  expect((await tested.get(`${ROUND}/payments/orders.xlsx`, { as: 'demo-gm0518' })).status).toBe(403);
});

test('a payment by an order stands once in the calendar', async () => {
  const told = { decision: 'AWARD', caseReference: 'VG-2022-T1-GM0518-1', notifiedOn: '2021-12-17' } as const;
  const terms = { objectionEndsOn: '2022-01-28', paymentDueOn: '2022-01-28' };
  await writer.decide('application/2022-t1/gm0518-1', [{ type: 'decisionNotified', data: { ...told, ...terms } }]);
  const due = async () => {
    const { items } = (await tested.get(`${ROUND}/calendar`, { as })).body as unknown as {
      readonly items: readonly { readonly code: string; readonly stream: string }[];
    };
    return items.filter(({ code }) => code === 'PAYMENT').map(({ stream }) => stream);
  };
  expect(await due()).toEqual(['application/2022-t1/gm0518-1']);
  await writer.decide('payment/2022-t1/gm0518-1/2', [
    { type: 'paymentOpened', data: { ...opening, paymentId: '2022-t1/gm0518-1/2' } },
  ]);
  expect(await due()).toEqual(['payment/2022-t1/gm0518-1/2']);
});

test('the file for finance holds what went out, on the confirmed account', async () => {
  const [{ accountId } = { accountId: '' }] = await accounts(as);
  const judged = { accountId, confirmed: true, through: 'TELEPHONE' };
  await writer.decide('application/2022-t1/gm0518-1', [{ type: 'bankAccountJudged', data: judged }]);
  const stream = 'payment/2022-t1/gm0518-1/1';
  const booking = { accountId, commitmentNumber: 'V-2022-17', cashYear: 2022 };
  await writer.decide(stream, [
    { type: 'paymentOpened', data: opening },
    { type: 'paymentPrepared', data: booking },
    { type: 'paymentApproved', data: { amountCents } },
    { type: 'paymentExported', data: { amountCents } },
  ]);
  const listed = await tested.get(`${ROUND}/payments?status=EXPORTED`, { as });
  expect((listed.body as unknown as { items: unknown[] }).items).toMatchObject([
    {
      payment: 'gm0518-1/1',
      municipality: 'GM0518',
      commitmentNumber: 'V-2022-17',
      cashYear: 2022,
      dueOn: '2022-01-28',
    },
  ]);
  const { text, headers } = await tested.get(`${ROUND}/payments/orders.csv`, { as });
  expect(headers['content-type']).toContain('text/csv');
  expect(text.split('\r\n')[1]).toBe(
    `2022-t1/gm0518-1/1,"'s-Gravenhage",NL91ABNA0417164300,80000.00,EUR,VG-2022-T1-2021-0001,V-2022-17,2022,2022-01-28`,
  );
  const workbook = await tested.get(`${ROUND}/payments/orders.xlsx`, { as });
  const [, order = []] = await readSheet(workbook.bytes);
  expect([order[1], order[3], order[8]]).toEqual(["'s-Gravenhage", 80_000, new Date('2022-01-28T00:00:00Z')]);
});

test('an order is read with its account, whole only for who checks and pays', async () => {
  const read = (who: string, nth = 1) => tested.get(`${ROUND}/payments/gm0518-1/${nth}`, { as: who });
  const { body } = await read(as);
  expect(body).toMatchObject({
    ...{ status: 'EXPORTED', amountCents, position: 4, failed: [] },
    account: { iban: 'NL91ABNA0417164300', status: 'CONFIRMED' },
  });
  const open = (body['possibleActions'] as unknown as { readonly action: string; readonly allowed: boolean }[]).filter(
    ({ allowed }) => allowed,
  );
  expect(open.map(({ action }) => action)).toEqual(expect.arrayContaining(['confirmPayment', 'failPayment']));
  expect((await read('demo-gm0518')).body).toMatchObject({ account: { iban: '…4300' } });
  expect((await read('demo-gm0363')).status).toBe(403);
  // Not prepared yet: the account it would be prepared on.
  expect((await read(as, 2)).body).toMatchObject({ status: 'DUE', account: { iban: 'NL91ABNA0417164300' } });
});

test('an order that failed says why; the orders of one application are listed alone', async () => {
  await writer.decide('payment/2022-t1/gm0518-1/1', [{ type: 'paymentFailed', data: { failure: 'NAME_MISMATCH' } }]);
  const { body } = await tested.get(`${ROUND}/payments/gm0518-1/1`, { as });
  expect(body).toMatchObject({ status: 'DUE', failures: 1, failed: [{ failure: 'NAME_MISMATCH' }] });
  const listed = async (application: string) =>
    ((await tested.get(`${ROUND}/payments?application=${application}`, { as })).body as unknown as { items: unknown[] })
      .items.length;
  expect([await listed('gm0518-1'), await listed('gm0363-1')]).toEqual([2, 0]);
});
