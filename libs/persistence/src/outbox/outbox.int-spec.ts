import { withDatabase } from '@ronde/testing';
import {
  claimDue,
  markFailed,
  markInDoubt,
  markSending,
  markSent,
  pendingCount,
  readOutbox,
  releaseClaims,
  retryLater,
  sendingMails,
} from '../index.js';

const suite = withDatabase();

async function put(kind: 'engine' | 'mail', ...targets: string[]): Promise<number[]> {
  const added: { id: number }[] = await suite().database.query(
    `INSERT INTO outbox (round_id, stream, position, ordinal, kind, target, payload)
     SELECT 'r', 's', 1, nth, $1, target, '{}' FROM unnest($2::text[]) WITH ORDINALITY AS t (target, nth) ORDER BY nth
     RETURNING id`,
    [kind, targets],
  );
  return added.map(({ id }) => id);
}

const claimed = async (limit = 10) => (await claimDue(suite().database, 'engine', limit)).map(({ id }) => id);

beforeEach(() => suite().database.query('TRUNCATE outbox CASCADE'));

describe('engine messages', () => {
  it('come oldest first, several of one target in order, each to one dispatcher only', async () => {
    const ids = await put('engine', 'a', 'b', 'a', 'c');
    expect(await claimed()).toEqual(ids);
    expect(await claimed()).toEqual([]);
  });

  it('wait behind one of the same target that is under way, and let others pass', async () => {
    const [first] = await put('engine', 'a');
    expect(await claimed()).toEqual([first]);
    const [second, other] = await put('engine', 'a', 'b');
    expect(await claimed()).toEqual([other]);
    await markSent(suite().database, first!);
    expect(await claimed()).toEqual([second]);
  });

  it('wait behind one that failed and is tried again later', async () => {
    const [first, second, other] = await put('engine', 'a', 'a', 'b');
    await claimed();
    await retryLater(suite().database, first!, 'engine away', 60);
    await markSent(suite().database, other!);
    expect(await claimed()).toEqual([]);
    await releaseClaims(suite().database);
    expect(await claimed()).toEqual([first, second]);
    const [row] = await readOutbox(suite().database, { limit: 1 });
    expect(row).toMatchObject({ attempts: 2, lastError: 'engine away', status: 'pending' });
  });

  it('come in order per target to many dispatchers at once', async () => {
    const targets = Array.from({ length: 300 }, (_, nth) => `target-${nth % 7}`);
    await put('engine', ...targets);
    const delivered: Record<string, number[]> = {};
    const dispatch = async (): Promise<void> => {
      for (;;) {
        const batch = await claimDue(suite().database, 'engine', 20);
        for (const { id, target } of batch) {
          (delivered[target] ??= []).push(id);
          await markSent(suite().database, id);
        }
        if (batch.length === 0 && (await pendingCount(suite().database)) === 0) return;
      }
    };
    await Promise.all([dispatch(), dispatch(), dispatch(), dispatch()]);
    const all = Object.values(delivered);
    expect(all.flat()).toHaveLength(300);
    for (const ids of all) expect(ids).toEqual([...ids].sort((a, b) => a - b));
  });

  it('whose dispatcher died are due again when the claim runs out', async () => {
    const ids = await put('engine', 'a');
    expect(await claimDue(suite().database, 'engine', 10, { claimSeconds: 0 })).toHaveLength(1);
    expect(await claimed()).toEqual(ids);
  });
});

describe('mails', () => {
  it('are claimed by one of many dispatchers at once', async () => {
    const ids = await put('mail', ...Array.from({ length: 200 }, (_, nth) => `GM${String(nth + 1).padStart(4, '0')}`));
    const claims = await Promise.all(Array.from({ length: 10 }, () => claimDue(suite().database, 'mail', 50)));
    const claimedOnce = claims.flat().map(({ id }) => id);
    expect(claimedOnce.toSorted((a, b) => a - b)).toEqual(ids);
    for (const id of ids) await markSent(suite().database, id);
  });

  it('are handed to the mail server by one only, and once', async () => {
    const [id] = await put('mail', 'GM0518');
    const marks = await Promise.all([1, 2, 3].map(() => markSending(suite().database, id!, '<1@ronde>')));
    expect(marks.filter(Boolean)).toHaveLength(1);
    expect(await claimDue(suite().database, 'mail', 10, { claimSeconds: 0 })).toEqual([]);
    expect(await sendingMails(suite().database)).toMatchObject([{ id, messageId: '<1@ronde>', status: 'sending' }]);
    await markSent(suite().database, id!);
    expect(await markSending(suite().database, id!, '<1@ronde>')).toBe(false);
  });

  it('that failed or are in doubt are settled, with their cause, and count no longer', async () => {
    const [failed, doubtful] = await put('mail', 'GM0518', 'GM0363', 'GM0344');
    expect(await pendingCount(suite().database, 'r')).toBe(3);
    await markFailed(suite().database, failed!, 'no such mailbox');
    await markInDoubt(suite().database, doubtful!, 'connection lost after DATA');
    expect(await pendingCount(suite().database, 'r')).toBe(1);
    const trouble = await readOutbox(suite().database, { statuses: ['failed', 'in-doubt'], limit: 10 });
    expect(trouble.map(({ status, lastError }) => [status, lastError])).toEqual([
      ['failed', 'no such mailbox'],
      ['in-doubt', 'connection lost after DATA'],
    ]);
  });
});
