import { JournalWriter, applicationReceived, roundDrafted, withDatabase } from '@ronde/testing';
import type { DataSource } from 'typeorm';
import { followJournal, journalNow, type Followed, type FollowedTo } from './follow-journal.js';

const suite = withDatabase();
let journal: JournalWriter;

beforeAll(async () => {
  journal = new JournalWriter(suite().database, '2022-t1');
  await journal.decide('funding-round/2022-t1', [roundDrafted()]);
});

const fileOf = (nth: number) => `application/2022-t1/gm0518-${nth}`;
const receive = (nth: number) =>
  journal.receive(fileOf(nth), applicationReceived({ applicationId: `2022-t1/gm0518-${nth}` }));
const streamsOf = ({ changes }: Followed) => changes.map(({ stream }) => stream);
const reached = ({ changes }: Followed, before: FollowedTo) => changes.at(-1)?.at ?? before;

/** Asks until nothing is held back: other tests of the same server have transactions under way as well. */
async function followed(database: DataSource, from: FollowedTo, limit = 10): Promise<Followed> {
  for (;;) {
    const found = await followJournal(database, from, limit);
    if (!found.held) return found;
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

/** The place behind all that was written so far. */
async function behindAll(database: DataSource): Promise<FollowedTo> {
  await followed(database, { transaction: 0, fact: 0 });
  return journalNow(database);
}

/** A transaction that writes a fact to a stream and then waits. */
async function underWay(database: DataSource, stream: string) {
  const runner = database.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`INSERT INTO journal_stream (stream, round_id, head_hash) VALUES ($1, '2022-t1', '')`, [stream]);
  await runner.query(
    `INSERT INTO journal_fact (stream, position, round_id, command_id, type, data, actor_id, actor_role,
       actor_organisation, at, recorded_at, receipt, previous_hash, hash)
     VALUES ($1, 1, '2022-t1', $1, 'told', '{}', 'a', 'SYSTEM', 'JENV', now(), now(), false, repeat('0', 64), repeat('0', 64))`,
    [stream],
  );
  return {
    commit: async () => {
      await runner.commitTransaction();
      await runner.release();
    },
    rollback: async () => {
      await runner.rollbackTransaction();
      await runner.release();
    },
  };
}

describe('whoever follows the journal', () => {
  it('is given what was written after its place, in order', async () => {
    const { database } = suite();
    const from = await behindAll(database);
    await receive(1);
    await receive(2);
    const all = await followed(database, from);
    expect(streamsOf(all)).toEqual([fileOf(1), fileOf(2)]);
    expect(all).toMatchObject({ more: false, held: false });
    const first = await followed(database, from, 1);
    expect([streamsOf(first), first.more]).toEqual([[fileOf(1)], true]);
    expect(streamsOf(await followed(database, reached(first, from)))).toEqual([fileOf(2)]);
  });

  it('gets both of two transactions that commit in the reverse order of their numbers', async () => {
    const { database } = suite();
    const from = await behindAll(database);
    const early = await underWay(database, 'task/2022-t1/early');
    const late = await underWay(database, 'task/2022-t1/late');
    await late.commit();
    const before = await followJournal(database, from, 10);
    expect([streamsOf(before), before.held]).toEqual([[], true]);
    await early.commit();
    const after = await followed(database, reached(before, from));
    expect(streamsOf(after)).toEqual(['task/2022-t1/early', 'task/2022-t1/late']);
    expect(after.held).toBe(false);
  });

  it('gets the fact with the lower number of a transaction that began later', async () => {
    const { database } = suite();
    const from = await behindAll(database);
    const older = database.createQueryRunner();
    await older.startTransaction();
    await older.query('SELECT pg_current_xact_id()');
    const younger = await underWay(database, 'task/2022-t1/younger');
    await older.query(
      `INSERT INTO journal_stream (stream, round_id, head_hash) VALUES ('task/2022-t1/o', '2022-t1', '')`,
    );
    await older.query(
      `INSERT INTO journal_fact (stream, position, round_id, command_id, type, data, actor_id, actor_role,
         actor_organisation, at, recorded_at, receipt, previous_hash, hash)
       VALUES ('task/2022-t1/o', 1, '2022-t1', 'o', 'told', '{}', 'a', 'SYSTEM', 'JENV', now(), now(), false,
         repeat('0', 64), repeat('0', 64))`,
    );
    await older.commitTransaction();
    await older.release();
    const first = await followJournal(database, from, 10);
    await younger.commit();
    const second = await followed(database, reached(first, from));
    expect([...streamsOf(first), ...streamsOf(second)]).toEqual(['task/2022-t1/o', 'task/2022-t1/younger']);
  });

  it('does not wait for one that is rolled back', async () => {
    const { database } = suite();
    const from = await behindAll(database);
    const never = await underWay(database, 'task/2022-t1/never');
    await receive(3);
    expect((await followJournal(database, from, 10)).held).toBe(true);
    await never.rollback();
    expect(streamsOf(await followed(database, from))).toEqual([fileOf(3)]);
  });

  it('who begins while one is under way gets it as well', async () => {
    const { database } = suite();
    await behindAll(database);
    const open = await underWay(database, 'task/2022-t1/open');
    const from = await journalNow(database);
    await open.commit();
    expect(streamsOf(await followed(database, from))).toEqual(['task/2022-t1/open']);
  });
});
