import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import type { Fact, RoundTerms } from '@ronde/domain';
import { pendingCount, readOutbox, type OutboxRow, type OutboxStatus } from '@ronde/persistence';
import {
  applicationReceived,
  JournalWriter,
  layFaultyWire,
  roundDrafted,
  startMailCatcher,
  withDatabase,
  type FaultyWire,
  type MailCatcher,
} from '@ronde/testing';
import { startDispatcher, type Dispatcher, type DispatcherSettings } from './start-dispatcher.js';

const suite = withDatabase();
const running: Dispatcher[] = [];
let catcher: MailCatcher;
let wire: FaultyWire;
let rounds = 0;

beforeAll(async () => {
  catcher = await startMailCatcher();
}, 300_000);
beforeEach(async () => {
  await catcher.empty();
  wire = await layFaultyWire(catcher.smtpPort);
});
afterEach(async () => {
  for (const dispatcher of running.splice(0)) await dispatcher.stop();
  await wire.cut();
  await suite().database.query(`UPDATE outbox SET status = 'suppressed' WHERE status IN ('pending', 'sending')`);
});
afterAll(() => catcher.stop(), 300_000);

async function dispatch(settings: Partial<DispatcherSettings> = {}): Promise<Dispatcher> {
  const client = new Client({ connection: Connection.lazy({ address: '127.0.0.1:1' }) });
  const dispatcher = await startDispatcher({
    database: suite().database,
    client,
    config: {
      DATABASE_URL: suite().url,
      SMTP_URL: `smtp://127.0.0.1:${wire.port}`,
      MAIL_CATCHER_URL: catcher.url,
      MAIL_FROM: 'Ronde <ronde@ronde.example>',
      PUBLIC_URL: 'https://ronde.example/',
      ...settings,
    },
    logger: pino({ level: 'silent' }),
  });
  running.push(dispatcher);
  return dispatcher;
}

/** A round with one application in it. */
async function applied(terms: Partial<RoundTerms> = {}) {
  rounds += 1;
  const roundId = `2022-d${rounds}`;
  const applicationId = `${roundId}/gm0518-1`;
  const journal = new JournalWriter(suite().database, roundId);
  await journal.receive(
    `funding-round/${roundId}`,
    roundDrafted({ roundId, title: 'Versterkingsgelden 2022', ...terms }),
  );
  const stream = `application/${applicationId}`;
  await journal.receive(stream, applicationReceived({ roundId, applicationId }));
  await suite().database.query(`UPDATE project SET title = 'Weerbaar Opvoeden' WHERE application_id = $1`, [
    applicationId,
  ]);
  return { roundId, applicationId, stream, journal };
}

async function settled(roundId: string): Promise<void> {
  const until = Date.now() + 120_000;
  while ((await pendingCount(suite().database, roundId)) > 0) {
    if (Date.now() > until) throw new Error('not settled in time');
    await pause(20);
  }
}

/** The mail of a round as it stands after its first attempt. */
async function triedOnce(roundId: string): Promise<OutboxRow | undefined> {
  const until = Date.now() + 120_000;
  for (;;) {
    const [mail] = await readOutbox(suite().database, { roundId, limit: 1 });
    if (mail?.lastError !== null || Date.now() > until) return mail;
    await pause(20);
  }
}

const statuses = async (roundId: string): Promise<OutboxStatus[]> =>
  (await readOutbox(suite().database, { roundId, limit: 100 })).map(({ status }) => status);

describe('a mail', () => {
  it('arrives with its letter, which is kept in two versions with their hashes', async () => {
    await dispatch();
    const { roundId, stream } = await applied();
    await settled(roundId);
    const [mail] = await catcher.mails();
    expect(mail).toMatchObject({
      subject: "[OEFENING] Versterkingsgelden 2022, 's-Gravenhage: wij hebben uw aanvraag ontvangen",
      to: [{ address: 'versterkingsgelden@gm0518.gemeente.example' }],
      headers: { 'x-ronde-mail': 'acknowledgement', 'x-ronde-round': roundId, 'auto-submitted': 'auto-generated' },
    });
    expect(mail?.text).toContain(`https://ronde.example/rounds/${roundId}/applications/gm0518-1`);
    const kept: { id: string; kind: string; sha256: string; bytes: Buffer }[] = await suite().database.query(
      'SELECT id, kind, sha256, bytes FROM document WHERE stream = $1 ORDER BY id',
      [stream],
    );
    expect(kept.map(({ kind }) => kind)).toEqual(['acknowledgement', 'acknowledgement-reader']);
    for (const { sha256, bytes } of kept) expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(await catcher.attachment(mail!, 0)).toEqual(kept[1]?.bytes);
  }, 300_000);

  it('brings the last day for a supplement along for the calendar', async () => {
    const { roundId, stream, journal } = await applied();
    const due = { deficiencies: ['BUDGET'], dueOn: '2021-10-05', dueAt: '2021-10-05T22:00:00.000Z' };
    await journal.decide(stream, [{ type: 'supplementRequested', data: due }]);
    await dispatch();
    await settled(roundId);
    const asked = (await catcher.mails()).find(({ headers }) => headers['x-ronde-mail'] === 'supplement-request');
    expect(asked?.attachments.map(({ contentType }) => contentType)).toEqual(['application/pdf', 'text/calendar']);
    expect((await catcher.attachment(asked!, 1)).toString()).toContain('DTSTART;VALUE=DATE:20211005');
  }, 300_000);

  it('of a rehearsal does not leave the machine', async () => {
    await dispatch({ SMTP_URL: 'smtp://mail.example:25' });
    const { roundId } = await applied({ rehearsal: true });
    await settled(roundId);
    expect(await statuses(roundId)).toEqual(['suppressed']);
  }, 300_000);

  it('of a real round bears no mark of a rehearsal', async () => {
    await dispatch();
    const { roundId } = await applied({ rehearsal: false });
    await settled(roundId);
    expect((await catcher.mails())[0]?.subject).toMatch(/^Versterkingsgelden 2022/);
  }, 300_000);

  it('that cannot be written is shown with the reason, and holds up no other', async () => {
    await suite().database.query(`DELETE FROM contact WHERE code = 'SZW'`);
    const { roundId, journal } = await applied();
    const task = {
      taskId: `${roundId}/gm0518-1/x`,
      kind: 'CO_ASSESSMENT',
      roundId,
      subject: `application/${roundId}/gm0518-1`,
    };
    const opening = {
      ...task,
      role: 'ASSESSOR',
      ministry: 'SZW',
      dueOn: '2021-10-05',
      dueAt: '2021-10-05T22:00:00.000Z',
    };
    await journal.decide(`task/${task.taskId}`, [{ type: 'taskOpened', data: opening } as Fact]);
    await dispatch();
    await pause(3_000);
    const rows = await readOutbox(suite().database, { roundId, limit: 10 });
    expect(rows.map(({ status }) => status)).toEqual(['sent', 'pending']);
    expect(rows[1]?.lastError).toContain('there is no mailbox for SZW/ASSESSOR');
  }, 300_000);
});

describe('when the wire to the mail server breaks', () => {
  it('a mail whose receipt was lost is asked for and not sent again', async () => {
    wire.breakNext('receipt-lost');
    await dispatch();
    const { roundId } = await applied();
    await settled(roundId);
    expect(await statuses(roundId)).toEqual(['sent']);
    expect([wire.contents(), (await catcher.mails()).length]).toEqual([1, 1]);
  }, 300_000);

  it('a mail that never arrived is asked for and sent again, with the same identity and the same letter', async () => {
    wire.breakNext('content-lost', 'content-lost');
    await dispatch();
    const { roundId, stream } = await applied();
    await settled(roundId);
    expect(await statuses(roundId)).toEqual(['sent']);
    expect([wire.contents(), (await catcher.mails()).length]).toEqual([3, 1]);
    const [{ count }] = await suite().database.query('SELECT count(*)::int FROM document WHERE stream = $1', [stream]);
    expect(count).toBe(2);
  }, 300_000);

  it('a mail of which nobody can tell is in doubt, and stays so', async () => {
    wire.breakNext('receipt-lost');
    await dispatch({ MAIL_CATCHER_URL: undefined });
    const { roundId } = await applied();
    await settled(roundId);
    await pause(1_500);
    expect(await statuses(roundId)).toEqual(['in-doubt']);
    expect(wire.contents()).toBe(1);
  }, 300_000);

  it('mails wait for a server that is away', async () => {
    const { smtpPort } = catcher;
    await wire.cut();
    await dispatch();
    const { roundId } = await applied();
    expect(await triedOnce(roundId)).toMatchObject({
      status: 'pending',
      lastError: expect.stringContaining('ECONNREFUSED'),
    });
    await running.pop()?.stop();
    await dispatch({ SMTP_URL: `smtp://127.0.0.1:${smtpPort}` });
    await settled(roundId);
    expect(await statuses(roundId)).toEqual(['sent']);
  }, 300_000);
});

describe('after a dispatcher died', () => {
  /** As it is when the process ends after the mail left, or just before it did, and before the outbox was told. */
  async function diedWhileSending(arrives: boolean) {
    const { roundId } = await applied();
    const first = await dispatch();
    await settled(roundId);
    await first.stop();
    if (!arrives) await catcher.empty();
    await suite().database.query(`UPDATE outbox SET status = 'sending', settled_at = NULL WHERE round_id = $1`, [
      roundId,
    ]);
    return roundId;
  }

  it('a mail that had arrived is not sent again', async () => {
    const roundId = await diedWhileSending(true);
    await dispatch();
    await settled(roundId);
    expect(await statuses(roundId)).toEqual(['sent']);
    expect((await catcher.mails()).length).toBe(1);
  }, 300_000);

  it('a mail that had not arrived is sent', async () => {
    const roundId = await diedWhileSending(false);
    await dispatch();
    await settled(roundId);
    expect(await statuses(roundId)).toEqual(['sent']);
    expect((await catcher.mails()).length).toBe(1);
  }, 300_000);

  it('a mail of which nobody can tell is in doubt, while others leave', async () => {
    const roundId = await diedWhileSending(true);
    await dispatch({ MAIL_CATCHER_URL: undefined });
    const other = await applied();
    await settled(roundId);
    await settled(other.roundId);
    expect([await statuses(roundId), await statuses(other.roundId)]).toEqual([['in-doubt'], ['sent']]);
  }, 300_000);
});

describe('several dispatchers', () => {
  it('send each mail once, and one takes over from another', async () => {
    const [first] = [await dispatch(), await dispatch(), await dispatch()];
    const many = [];
    for (let nth = 0; nth < 6; nth += 1) many.push(await applied());
    await first?.stop();
    for (let nth = 0; nth < 6; nth += 1) many.push(await applied());
    for (const { roundId } of many) await settled(roundId);
    const ids = (await catcher.mails()).map(({ headers }) => headers['message-id']);
    expect([ids.length, new Set(ids).size]).toEqual([12, 12]);
  }, 300_000);

  it('go on after PostgreSQL has ended their connections', async () => {
    await dispatch();
    const before = await applied();
    await suite().database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ronde-dispatcher' AND datname = current_database()`,
    );
    const after = await applied();
    for (const { roundId } of [before, after]) await settled(roundId);
    expect((await catcher.mails()).length).toBe(2);
  }, 300_000);

  it('lose no mail and send none twice when PostgreSQL ends every connection in the middle', async () => {
    const many = [];
    for (let nth = 0; nth < 20; nth += 1) many.push(await applied());
    await dispatch();
    for (let nth = 0; nth < 4; nth += 1) {
      // Until they are gone, and then until this test's own pool has heard of it.
      await suite().database.query(
        'SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
      await pause(300);
    }
    for (const { roundId } of many) await settled(roundId);
    const ids = (await catcher.mails()).map(({ headers }) => headers['message-id']);
    expect([ids.length, new Set(ids).size]).toEqual([20, 20]);
    for (const { roundId } of many) expect(await statuses(roundId)).toEqual(['sent']);
  }, 300_000);
});
