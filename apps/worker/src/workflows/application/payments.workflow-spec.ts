import { jest } from '@jest/globals';
import { AWARD_AMENDMENT_DECIDED, ORDER_CHANGED, paymentStream } from '@ronde/contracts';
import { readOutbox } from '@ronde/persistence';
import { people } from '@ronde/testing';
import { type AwardedFile, awardedFile } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const reason = 'For the reasons in the file.';

interface ToOrder {
  readonly kind: string;
  readonly signal?: string;
  readonly workflowId: string;
  readonly input?: { readonly opening: { readonly amountCents: number; readonly dueOn: string } };
  readonly payload?: { readonly dueOn?: string; readonly amountCents?: number };
}

/** What the file told its orders to pay: which order, what, how much or until when. */
async function told(file: AwardedFile): Promise<readonly string[]> {
  const messages = await readOutbox(world().database(), { stream: file.stream, kind: 'engine', limit: 100 });
  return messages
    .map(({ payload }) => payload as ToOrder)
    .filter(({ workflowId }) => workflowId.startsWith(paymentStream(file.applicationId)))
    .map(({ kind, signal, workflowId, input, payload }) =>
      [
        workflowId.slice(workflowId.lastIndexOf('/') + 1),
        ...[signal ?? kind, input?.opening.amountCents ?? payload?.amountCents],
        input?.opening.dueOn ?? payload?.dueOn,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    );
}

async function amend(file: AwardedFile, at: string, cause: string, awardedCents: number): Promise<void> {
  const lines = [{ projectId: 'p1', awardedCents }];
  if (cause === 'SECOND_TRANCHE') {
    const causeStream = `funding-round/${file.roundId}`;
    await world().signal(file.stream, AWARD_AMENDMENT_DECIDED, { ...{ cause, causeStream, at }, lines });
    return world().untilFact(file.stream, 'awardAmended', 2);
  }
  await file.decide('proposeCorrection', at, { lines, reason }, people.administrator);
  await file.decide('amendAward', at, { ...{ cause, reason }, lines });
}

/** What the order of the award tells its file. */
async function changed(file: AwardedFile, status: string, amountCents: number, at: string): Promise<void> {
  await world().signal(file.stream, ORDER_CHANGED, { paymentId: `${file.applicationId}/1`, status, amountCents, at });
}

async function paid(file: AwardedFile, amountCents: number, at: string): Promise<void> {
  await changed(file, 'PAID', amountCents, at);
  await world().untilFact(file.stream, 'advanceOrderTold');
}

async function revoke(file: AwardedFile): Promise<string> {
  const lines = ['p1', 'p2'].map((projectId) => ({ projectId, awardedCents: 0, ground: 'NOT_NECESSARY' }));
  await file.decide('intendRevocation', '2022-03-01T10:00:00.000Z', { lines, reason }, people.administrator);
  return file.decide('amendAward', '2022-03-16T10:00:00.000Z', { cause: 'REVOCATION', lines, reason });
}

describe('in a round that pays by orders, the file of an application', () => {
  it('pays a raise only beyond what was paid before, though the award was lowered in between', async () => {
    const file = await awardedFile(world(), { wanted: { payments: 'ORDERS' } });
    await paid(file, 17_000_000, '2022-01-20T10:00:00.000Z');
    await amend(file, '2022-02-01T10:00:00.000Z', 'CORRECTION', 7_000_000);
    await amend(file, '2022-03-01T10:00:00.000Z', 'SECOND_TRANCHE', 7_500_000);
    expect(await told(file)).toEqual([]);
    await amend(file, '2022-03-02T10:00:00.000Z', 'CORRECTION', 8_000_000);
    expect(await told(file)).toEqual([]);
  });

  it('orders what is missing when an order turns out to be lower than the award by now', async () => {
    const file = await awardedFile(world(), { wanted: { payments: 'ORDERS' } });
    await paid(file, 16_000_000, '2022-01-20T10:00:00.000Z');
    // The day of the award has not passed yet
    expect(await told(file)).toEqual(['2 start 1000000 2022-01-28']);
  });

  it.each([
    ['never paid is not claimed back', 'DROPPED', 0],
    ['paid all the same is claimed back', 'PAID', 17_000_000],
  ] as const)('of a revoked award what was %s', async (_, status, toRepayCents) => {
    const file = await awardedFile(world(), { wanted: { payments: 'ORDERS' } });
    await revoke(file);
    await changed(file, status, toRepayCents, '2022-03-17T10:00:00.000Z');
    await file.decide('openExOfficio', '2022-03-21T10:00:00.000Z', { reason }, people.administrator);
    await world().untilFact(file.stream, 'settlementOpened');
    await file.decide('decideSettlement', '2022-04-11T10:00:00.000Z', { settledCents: 0, grounds: [] });
    expect(await file.latest('settlementDecided')).toMatchObject({ settledCents: 0, toRepayCents });
  });

  it('is not settled lower while a payment lies with finance', async () => {
    const file = await awardedFile(world(), { wanted: { payments: 'ORDERS' } });
    await changed(file, 'WITH_FINANCE', 17_000_000, '2022-01-20T10:00:00.000Z');
    await world().untilFact(file.stream, 'advanceOrderTold');
    await revoke(file);
    await file.decide('openExOfficio', '2022-03-21T10:00:00.000Z', { reason }, people.administrator);
    await world().untilFact(file.stream, 'settlementOpened');
    const nothing = { settledCents: 0, grounds: [] };
    expect(await file.decide('decideSettlement', '2022-04-11T10:00:00.000Z', nothing)).toBe('PAYMENT_WITH_FINANCE');
  });

  it('has what a second tranche adds paid from its notification on, and moves that when it is sent anew', async () => {
    const file = await awardedFile(world(), { wanted: { payments: 'ORDERS' } });
    await amend(file, '2022-02-01T10:00:00.000Z', 'CORRECTION', 7_000_000);
    await amend(file, '2022-03-01T10:00:00.000Z', 'SECOND_TRANCHE', 7_500_000);
    // Notified on Tuesday 1 March 2022: six weeks later is Tuesday 12 April
    expect(await told(file)).toEqual(['1 amountLowered 16000000', '2 start 500000 2022-04-12']);
    const back = { decision: 'AMENDMENT', returnedOn: '2022-03-08', cause: 'UNDELIVERABLE' };
    await file.decide('registerReturnedNotification', '2022-03-08T10:00:00.000Z', back, people.administrator);
    await file.decide('notifyDecision', '2022-03-15T10:00:00.000Z', { decision: 'AMENDMENT' }, people.administrator);
    expect((await told(file)).at(-1)).toBe('2 dueMoved 2022-04-26');
  });

  it('has what an objection adds paid within six weeks of the decision on it', async () => {
    const file = await awardedFile(world(), { wanted: { payments: 'ORDERS' } });
    await world().signal(file.stream, AWARD_AMENDMENT_DECIDED, {
      ...{ cause: 'OBJECTION', causeStream: `objection/${file.applicationId}/1`, at: '2022-03-01T10:00:00.000Z' },
      lines: [{ projectId: 'p2', awardedCents: 10_000_000 }],
    });
    await world().untilFact(file.stream, 'awardAmended');
    expect(await told(file)).toEqual(['2 start 1000000 2022-04-12']);
  });

  it('drops the orders of an award that is revoked as a whole', async () => {
    const file = await awardedFile(world(), { wanted: { payments: 'ORDERS' } });
    expect(await revoke(file)).toBe('awardAmended decisionNotified advanceOrderLowered');
    expect(await told(file)).toEqual(['1 workDropped']);
  });
});
