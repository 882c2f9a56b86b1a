import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { type ApplicationInput, applicationStream, type Carried, type Command, roundStream } from '@ronde/contracts';
import { type ApplicationState, evolveApplication, type Fact, NO_APPLICATION, type RoundTerms } from '@ronde/domain';
import { ledgerLines, reconcileLedger, record, recordReceipt } from '@ronde/persistence';
import {
  applicationReceived,
  JournalWriter,
  people,
  projectRequest,
  roundDrafted,
  roundTerms,
  slowLedger,
  stateFromFacts,
  type LedgerQueue,
} from '@ronde/testing';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(1_800_000);
const withWorld = withWorkflows();
const RECEIVED_AT = '2021-09-20T08:00:00.000Z';
const ALLOCATED_AT = '2021-11-22T08:00:00.000Z';
const AWARDED_AT = '2021-12-06T08:00:00.000Z';
const CALLERS = 50;
/** How long each change of the ledger lasts here, so that those who decide really meet. */
const HELD_MS = 20;
/** How long a caller waits for an answer before it looks why there is none, and how often it asks. */
const ANSWER_WITHIN_MS = 30_000;
const ASKED_AT_MOST = 10;
/** A write that the engine tries this often is not slow, it fails. */
const TRIED_IN_VAIN = 5;

/** From € 500 to € 1,500, in an order that repeats in no simple way. */
const amountOf = (nth: number): number => 50_000 + ((nth * 7_919) % 100_001);

/**
 * Three rounds. Where awards are kept until Parliament has been told, they cause no letter, and the row of the ledger is
 * all they meet at: there the race shows what its lock is for. Where letters leave at once, each award first takes the
 * number of its letter, and already stands in line for that row, whether the ledger is locked or not.
 */
interface Race {
  readonly name: string;
  readonly files: number;
  /** Which part of what is asked there is room for. */
  readonly room: number;
  readonly terms: Required<Pick<RoundTerms, 'reservation' | 'notification'>>;
}

const RACES: readonly Race[] = [
  {
    ...{ name: 'award by award, kept until Parliament has been told', files: 1_000, room: 0.6 },
    terms: { reservation: 'AT_AWARD', notification: 'AFTER_ANNOUNCEMENT' },
  },
  {
    ...{ name: 'award by award, each with its letter', files: 250, room: 0.6 },
    terms: { reservation: 'AT_AWARD', notification: 'AT_ONCE' },
  },
  {
    ...{ name: 'from what the allocation reserved, kept until Parliament has been told', files: 250, room: 1 },
    terms: { reservation: 'AT_ALLOCATION', notification: 'AFTER_ANNOUNCEMENT' },
  },
];

interface Refusal {
  readonly roomCents: number;
  readonly askedCents: number;
}

/** Runs `work` on every item, `atOnce` at a time; begins with none any more when one has failed. */
async function shared<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      await work(item).catch((error: unknown) => {
        waiting.length = 0;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const timed = async (what: string, work: Promise<void>): Promise<void> => {
  const from = performance.now();
  await work;
  process.stderr.write(`${what} in ${((performance.now() - from) / 1_000).toFixed(1)} s\n`);
};

const database = () => withWorld().database();
let queue: () => Promise<LedgerQueue>;

beforeAll(async () => {
  queue = await slowLedger(database(), HELD_MS);
});

describe.each(RACES)(`$files awards raced by ${CALLERS} callers, $name`, (race) => {
  const { files } = race;
  const all = Array.from({ length: files }, (_, nth) => nth);
  const askedCents = all.reduce((sum, nth) => sum + amountOf(nth), 0);
  const ceilingCents = Math.floor(askedCents * race.room);
  const reserves = race.terms.reservation === 'AT_ALLOCATION';
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const terms: RoundTerms = roundTerms({ roundId, ceilingCents, ...race.terms });
  const idOf = (nth: number): string => `${roundId}/gm${String(nth).padStart(4, '0')}-1`;
  const refusals: Refusal[] = [];
  let awarded = 0;
  let unanswered = 0;
  let inLine: LedgerQueue;

  beforeAll(async () => {
    const journal = new JournalWriter(database(), roundId);
    await journal.receive(roundStream(roundId), roundDrafted({ ...terms }), people.administrator);
    if (reserves) {
      const data = { allocationId: `${roundId}/a1`, totalCents: askedCents, reservedCents: askedCents };
      await journal.decide(roundStream(roundId), [{ type: 'allocationApproved', data }]);
    }
    await timed(`${files} files written to their decision`, shared(all, 20, prepare));
    await timed(`${files} workflows started`, shared(all, 20, start));
    const before = await queue();
    await timed(`${files} awards raced by ${CALLERS} callers`, shared(all, CALLERS, approve));
    const after = await queue();
    inLine = { changes: after.changes - before.changes, met: after.met - before.met };
  });

  /** What the journal holds of a file that was allocated its amount: written at once, by the engine's own writers. */
  async function prepare(nth: number): Promise<void> {
    const [applicationId, requestedCents] = [idOf(nth), amountOf(nth)];
    const stream = applicationStream(applicationId);
    const received = applicationReceived({
      ...{ roundId, applicationId, receivedAt: RECEIVED_AT },
      projects: [projectRequest({ requestedCents })],
    });
    const command = { stream, roundId, commandId: 'receipt', actor: people.applicant, at: RECEIVED_AT };
    await recordReceipt(database(), { ...command, fact: received, messages: () => [] });
    const facts: Fact[] = [
      {
        type: 'assessmentConcluded',
        data: { advised: [{ projectId: 'p1', advisedCents: requestedCents }], advisedCents: requestedCents },
      },
      {
        type: 'allocated',
        data: {
          ...{
            allocationId: `${roundId}/a1`,
            reservedCents: reserves ? requestedCents : 0,
            taskId: `${applicationId}/decision`,
          },
          ...{ dueOn: '2021-12-17', lines: [{ projectId: 'p1', allocatedCents: requestedCents }] },
        },
      },
    ];
    await record(database(), {
      ...{ stream, roundId, commandId: 'allocated', actor: people.administrator, at: ALLOCATED_AT },
      ...{ knownReceiptPosition: 1, facts, messages: [] },
    });
  }

  /** The workflow as a run that continued as new would have left it. */
  async function start(nth: number): Promise<void> {
    const applicationId = idOf(nth);
    const stream = applicationStream(applicationId);
    const state = await stateFromFacts(database(), stream, NO_APPLICATION, evolveApplication);
    const carried: Carried<ApplicationState> = {
      ...{ state, position: 3, knownReceiptPosition: 1, automaticCommands: 1 },
      ...{ latestAt: ALLOCATED_AT, remindersSent: [] },
    };
    const input: Omit<ApplicationInput, 'clock'> = { applicationId, terms, carried };
    await withWorld().start(stream, ALLOCATED_AT, input, 'stands');
  }

  /** Asks again under the same id when the engine gives no answer, as the API's callers do; but not for ever. */
  async function approve(nth: number): Promise<void> {
    const stream = applicationStream(idOf(nth));
    for (let asked = 0; asked < ASKED_AT_MOST; asked += 1) {
      const refusal = await award(nth).catch((error: unknown) => error as Error);
      if (!(refusal instanceof Error)) {
        if (refusal === undefined) awarded += 1;
        else refusals.push(refusal);
        return;
      }
      if (refusal instanceof WorkflowUpdateFailedError) throw refusal;
      unanswered += 1;
      await insistWriting(stream);
      await sleep(500);
    }
    throw new Error(`${stream} gave no answer to ${ASKED_AT_MOST} questions`);
  }

  /** Nothing when it was awarded, or the room it was refused for. */
  async function award(nth: number): Promise<Refusal | undefined> {
    const { client } = withWorld();
    const commandId = `award-${nth}`;
    const command: Command = { commandId, actor: people.approver, at: AWARDED_AT };
    const handle = client.workflow.getHandle(applicationStream(idOf(nth)));
    try {
      await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
        handle.executeUpdate('decideAward', { args: [command], updateId: commandId }),
      );
      return undefined;
    } catch (error) {
      const { type, details } = ((error as Error).cause ?? {}) as { type?: string; details?: [{ figures: Refusal }] };
      if (!(error instanceof WorkflowUpdateFailedError) || type !== 'LEDGER_OVERRUN') throw error;
      return details![0].figures;
    }
  }

  /** Fails with the database's own sentence when what a file writes is refused again and again. */
  async function insistWriting(stream: string): Promise<void> {
    const { raw } = await withWorld().client.workflow.getHandle(stream).describe();
    const failing = raw.pendingActivities?.find(({ attempt, lastFailure }) => lastFailure && attempt! > TRIED_IN_VAIN);
    if (failing) throw new Error(`${stream} cannot write its award: ${failing.lastFailure!.message}`);
  }

  it(`every one is awarded or refused, and about ${race.room * 100} % are awarded`, () => {
    process.stderr.write(`${awarded} awarded, ${refusals.length} refused, ${unanswered} asked again\n`);
    expect(awarded + refusals.length).toBe(files);
    expect(awarded).toBeGreaterThan(files * (race.room - 0.05));
  });

  it('they really raced: while one changed the ledger, others waited to read it', () => {
    process.stderr.write(`somebody waited at ${inLine.met} of ${inLine.changes} changes of the ledger\n`);
    expect(inLine.changes).toBe(awarded);
    // Behind the number of a letter nobody meets at the ledger.
    if (terms.notification === 'AFTER_ANNOUNCEMENT') expect(inLine.met).toBeGreaterThan(awarded * 0.05);
  });

  it('the ledger and what was awarded are at or below the ceiling, and no amount that was refused would still fit', async () => {
    const { kept, applications } = await reconcileLedger(database(), roundId);
    expect(kept.AWARDED).toBeLessThanOrEqual(ceilingCents);
    // The row alone would say so as well when one award undoes what another wrote in it.
    expect(applications.AWARDED).toBeLessThanOrEqual(ceilingCents);
    expect(kept.RESERVED).toBe(0);
    const left = ceilingCents - kept.AWARDED;
    expect(refusals.filter(({ askedCents }) => askedCents <= left)).toEqual([]);
  });

  it('the ledger is the sum of its lines, of the journal, of the tables, and of the states of the applications', async () => {
    const { kept, differing } = await reconcileLedger(database(), roundId);
    expect(differing).toEqual([]);
    const states = await Promise.all(
      all.map((nth) => stateFromFacts(database(), applicationStream(idOf(nth)), NO_APPLICATION, evolveApplication)),
    );
    const awards = states.flatMap(({ award }) => (award ? [award.totalCents] : []));
    expect(awards).toHaveLength(awarded);
    expect(awards.reduce((sum, cents) => sum + cents, 0)).toBe(kept.AWARDED);
  });

  it('each refused amount was larger than the room left at that moment', async () => {
    const lines = await ledgerLines(database(), roundId, { account: 'AWARDED', limit: files });
    let room = ceilingCents;
    const rooms = new Set([room, ...lines.map(({ cents }) => (room -= cents))]);
    expect(refusals.filter(({ roomCents, askedCents }) => askedCents <= roomCents || !rooms.has(roomCents))).toEqual(
      [],
    );
  });
});
