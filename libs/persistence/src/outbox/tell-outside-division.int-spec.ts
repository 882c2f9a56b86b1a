import { jest } from '@jest/globals';
import type { Fact } from '@ronde/domain';
import { applicationReceived, JournalWriter, roundDrafted, withDatabase } from '@ronde/testing';

jest.setTimeout(60_000);
const suite = withDatabase();
const roundId = '2027';
const idOf = (code: string) => `${roundId}/${code}`;
const streamOf = (code: string) => `application/${idOf(code)}`;
const round = `funding-round/${roundId}`;
let journal: JournalWriter;

const advised = [{ projectId: 'p1', advisedCents: 8_000_000 }];
const concluded: Fact = { type: 'assessmentConcluded', data: { advised, advisedCents: 8_000_000 } };

async function received(code: string, ...facts: Fact[]): Promise<void> {
  const leadMunicipality = code.slice(0, 6).toUpperCase();
  await journal.receive(streamOf(code), applicationReceived({ roundId, applicationId: idOf(code), leadMunicipality }));
  if (facts.length > 0) await journal.decide(streamOf(code), facts);
}

/** Whom the outbox tells that no share is to come. */
async function told(): Promise<readonly string[]> {
  const rows = await suite().database.query<{ target: string }[]>(
    `SELECT target FROM outbox WHERE payload ->> 'signal' = 'amountsAllocated' ORDER BY id`,
  );
  return rows.map(({ target }) => target);
}

beforeAll(async () => {
  journal = new JournalWriter(suite().database, roundId);
  await journal.receive(round, roundDrafted({ roundId }));
  await received('gm0518-1', concluded);
});

describe('that no share of the division is to come', () => {
  it('nobody hears before there is one', async () => {
    expect(await told()).toEqual([]);
  });

  it('a file hears that was assessed while the division was before its approver', async () => {
    const summary = { lineCount: 1, linesHash: 'h', requestedCents: 1, advisedCents: 1, totalCents: 1 };
    const proposal = { allocationId: 'a1', strategy: 'AS_ADVISED' as const, ...summary };
    await suite().database.query(
      `INSERT INTO allocation_line (allocation_id, ordinal, application_id, project_id, requested_cents, advised_cents, allocated_cents)
       VALUES ('a1', 1, $1, 'p1', 1, 1, 1)`,
      [idOf('gm0518-1')],
    );
    await journal.decide(round, [{ type: 'allocationProposed', data: proposal }]);
    await received('gm0363-1', concluded);
    await received('gm0599-1');
    await journal.decide(round, [{ type: 'allocationApproved', data: { allocationId: 'a1', totalCents: 1 } }]);
    await journal.decide(round, [{ type: 'amountsTold', data: { allocationId: 'a1', applications: 1 } }]);
    expect(await told()).toEqual([streamOf('gm0363-1')]);
  });

  it('and one whose assessment is concluded after it', async () => {
    await journal.decide(streamOf('gm0599-1'), [concluded]);
    expect(await told()).toEqual([streamOf('gm0363-1'), streamOf('gm0599-1')]);
  });
});
