import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { AMOUNT_LOWERED, AWARD_AMENDMENT_DECIDED, objectionStream, RECEIVED } from '@ronde/contracts';
import {
  evolveObjection,
  NO_OBJECTION,
  type Actor,
  type ContestedDecision,
  type Fact,
  type Instant,
  type ObjectionFact,
  type SubmittedObjection,
} from '@ronde/domain';
import { carriedOf, deadlinesOf, readOutbox, recordReceipt } from '@ronde/persistence';
import {
  applicationReceived,
  contestedAward,
  JournalWriter,
  objectionReceived,
  people,
  roundDrafted,
  roundTerms,
  settleLower,
} from '@ronde/testing';
import { type Pace, withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(60_000);
const world = withWorkflows();
const other: Actor = { ...people.approver, id: 'test-approver-2' };
const noon = (day: string): Instant => `${day}T11:00:00.000Z`;

interface Told {
  readonly stream: string;
  tell(fact: ObjectionFact, day: string): Promise<void>;
  decide(update: string, day: string, command?: object, actor?: Actor): Promise<string>;
  until(type: ObjectionFact['type']): Promise<void>;
  types(): Promise<readonly string[]>;
  due(): Promise<Readonly<Record<string, string>>>;
  mails(): Promise<readonly string[]>;
  sent(): Promise<readonly string[]>;
}

type Wanted = Partial<SubmittedObjection> & {
  readonly on?: string;
  readonly pace?: Pace;
  readonly announced?: boolean;
  readonly against?: ContestedDecision;
};

/** An objection on the engine, received as the API would receive it. */
async function object({ on = '2022-01-10', pace = 'stands', announced = true, ...told }: Wanted = {}): Promise<Told> {
  const { against = contestedAward(), ...wanted } = told;
  const { database } = world();
  const roundId = `2022-${randomBytes(4).toString('hex')}`;
  const applicationId = `${roundId}/gm0518-1`;
  const stream = objectionStream(`${applicationId}/1`);
  const journal = new JournalWriter(database(), roundId);
  await journal.receive(`funding-round/${roundId}`, roundDrafted({ roundId }));
  await journal.receive(`application/${applicationId}`, applicationReceived({ roundId, applicationId }));
  const tell = async (fact: Fact, day: string): Promise<void> => {
    const at = noon(day);
    const command = { stream, roundId, at, actor: people.applicant, commandId: randomBytes(8).toString('hex') };
    const { position } = await recordReceipt(database(), { ...command, fact, messages: () => [] });
    await world().signal(stream, RECEIVED, { position, at, actorId: people.applicant.id, fact });
  };
  await world().start(stream, noon(on), { objectionId: `${applicationId}/1`, terms: roundTerms({ roundId }) }, pace);
  await tell(objectionReceived({ roundId, at: noon(on), decisions: announced ? [against] : [], ...wanted }), on);
  await world().untilFact(stream, 'objectionHandlingOpened');
  const mailed = outboxOf(database, stream);
  return {
    stream,
    tell,
    decide: (update, day, command, actor) =>
      world().decide(stream, update, noon(day), { reason: 'x', ...command }, actor),
    until: (type) => world().untilFact(stream, type),
    types: async () => (await world().journal(stream)).map(({ fact }) => fact.type),
    due: async () =>
      Object.fromEntries((await deadlinesOf(database(), stream)).map(({ code, dueOn }) => [code, dueOn])),
    ...mailed,
  };
}

const outboxOf = (database: ReturnType<typeof world>['database'], stream: string) => ({
  mails: async () =>
    (await readOutbox(database(), { stream, kind: 'mail', limit: 100 })).map(
      ({ payload, target }) => `${(payload as { mail: string }).mail} > ${target}`,
    ),
  sent: async () =>
    (await readOutbox(database(), { stream, kind: 'engine', limit: 100 })).map(
      ({ payload }) => (payload as { signal?: string; kind: string }).signal ?? (payload as { kind: string }).kind,
    ),
});

/** The API notes an appeal on a closed file and opens it anew. */
async function hearOfAppeal(stream: string, at: Instant, appeal: object): Promise<void> {
  const fact = { type: 'appealRegistered', data: appeal } as ObjectionFact;
  const database = world().database();
  const last = (await world().journal(stream)).at(-1)!;
  const appealed = { fact, at, actorId: people.administrator.id, position: last.position + 1 };
  const told = { initial: NO_OBJECTION, evolve: evolveObjection };
  const carried = await carriedOf(database, stream, told, [appealed]);
  const terms = roundTerms({ roundId: last.roundId });
  const input = { objectionId: stream.slice('objection/'.length), terms, carried, startedAt: at };
  const command = { stream, roundId: last.roundId, at, actor: people.administrator, commandId: 'appeal', fact };
  await recordReceipt(database, {
    ...command,
    messages: () => [{ kind: 'start', workflowId: stream, input, reopens: true }],
  });
}

const hearing = { on: '2022-02-21', time: '10:30', form: 'IN_PERSON' };
const report = (more: object = {}): ObjectionFact => ({
  type: 'hearingReportReceived',
  data: { by: 'AUTHORITY', heard: true, contentHash: 'h', receivedAt: noon('2022-02-22'), ...more },
});

describe('an objection', () => {
  it('is confirmed, heard, and decided by someone other than the first decider; then it can be taken to court', async () => {
    const file = await object();
    expect(await file.decide('planHearing', '2022-01-24', hearing)).toBe('hearingPlanned');
    expect(await file.decide('decideObjection', '2022-01-25', { outcome: 'UNFOUNDED' }, other)).toBe('WRONG_STATE');
    await file.tell(report(), '2022-02-22');
    await file.until('objectionDecisionAsked');
    expect(await file.decide('decideObjection', '2022-02-28', { outcome: 'UNFOUNDED' }, people.approver)).toBe(
      'FIRST_DECIDER',
    );
    expect(await file.decide('decideObjection', '2022-02-28', { outcome: 'UNFOUNDED' }, other)).toBe(
      'objectionDecided',
    );
    // Decided on Monday 28 February: six weeks on is Monday 11 April
    expect(await file.due()).toMatchObject({
      OBJECTION_DECISION: '2022-03-04',
      HEARING_DOCUMENTS: '2022-02-10',
      APPEAL: '2022-04-11',
    });
    await world().pace(file.stream, 'jumps');
    expect(await world().client.workflow.getHandle(file.stream).result()).toBe('FINAL');
    expect(await file.mails()).toEqual([
      'objection-received > GM0518',
      'hearing-invitation > GM0518',
      'objection-decision > GM0518',
    ]);
  });

  it('that is founded tells the application what it gets instead, and keeps the raise free', async () => {
    const file = await object();
    await file.decide('waiveHearing', '2022-01-24', { ground: 'FULLY_UPHELD' });
    await file.until('objectionDecisionAsked');
    const lines = [{ projectId: 'p1', awardedCents: 7_500_000 }];
    expect(await file.decide('decideObjection', '2022-01-31', { outcome: 'FOUNDED', lines }, other)).toBe(
      'objectionDecided',
    );
    const decided = (await world().journal(file.stream)).at(-1)?.fact;
    expect(decided).toMatchObject({ data: { raisedCents: 1_500_000, amendment: { totalCents: 7_500_000 } } });
    expect(await file.sent()).toContain(AWARD_AMENDMENT_DECIDED);
  });

  it('to a settlement that is founded settles it anew, and lowers the claim that followed', async () => {
    const against = contestedAward({ decision: 'SETTLEMENT', lines: [], totalCents: 4_000_000 });
    const file = await object({ decision: 'SETTLEMENT', against });
    const roundId = file.stream.split('/')[1]!;
    const settled = { roundId, awardedCents: 6_000_000, settledCents: 4_000_000, receivedCents: 500_000 };
    await settleLower(new JournalWriter(world().database(), roundId, noon('2022-01-11'), 'settles'), settled);
    await file.decide('waiveHearing', '2022-01-24', { ground: 'FULLY_UPHELD' });
    await file.until('objectionDecisionAsked');
    const recoveryId = `${roundId}/gm0518-1/1`;
    const claim = { recoveryId, claimCents: 2_000_000, receivedCents: 500_000, paidBackCents: 0, open: true };
    const founded = { outcome: 'FOUNDED', settlement: { awardedCents: 6_000_000, settledCents: 4_000_000, claim } };
    const decide = (more: object) => file.decide('decideObjection', '2022-01-31', { ...founded, ...more }, other);
    expect(await decide({})).toBe('SETTLED_AMOUNT_REQUIRED');
    expect(await decide({ settledCents: 6_000_001 })).toBe('ABOVE_AWARD');
    expect(await decide({ settledCents: 5_000_000 })).toBe('objectionDecided');
    const decided = (await world().journal(file.stream)).at(-1)?.fact;
    expect(decided).toMatchObject({
      data: { settlement: { settledCents: 5_000_000, claim: { claimCents: 1_000_000 }, payBackCents: 0 } },
    });
    expect(await file.sent()).toContain(AMOUNT_LOWERED);
  });

  it('to the decision on a change has its own term, and an award that is amended meanwhile is another matter', async () => {
    const against = contestedAward({ decision: 'CHANGE', id: 'c1', lines: [], totalCents: 0 });
    const file = await object({ decision: 'CHANGE', decisionId: 'c1', against });
    expect(await file.due()).toEqual({ OBJECTION_DECISION: '2022-03-04' });
    await file.decide('waiveHearing', '2022-01-24', { ground: 'RIGHT_WAIVED' });
    await file.until('objectionDecisionAsked');
    const standing = contestedAward({ decision: 'AMENDMENT', decidedAt: noon('2022-01-25') });
    const unfounded = { outcome: 'UNFOUNDED', standing };
    expect(await file.decide('decideObjection', '2022-01-31', unfounded, people.approver)).toBe('FIRST_DECIDER');
    expect(await file.decide('decideObjection', '2022-01-31', unfounded, other)).toBe('objectionDecided');
  });

  it('pro forma is asked for its grounds, and the term to decide stands still until they come', async () => {
    const file = await object({ lacks: ['GROUNDS'] });
    expect(await file.decide('requestCure', '2022-01-24', { lacks: ['GROUNDS'] })).toBe('objectionCureRequested');
    expect(await file.due()).toMatchObject({ OBJECTION_CURE: '2022-02-07', OBJECTION_DECISION: '2022-03-17' });
    const receivedAt = noon('2022-02-01');
    await file.tell(
      { type: 'objectionCureReceived', data: { supplied: ['GROUNDS'], contentHash: 'h', receivedAt } },
      '2022-02-01',
    );
    await file.until('objectionCureEnded');
    // 25 to 31 January: seven days
    expect(await file.due()).toMatchObject({ OBJECTION_DECISION: '2022-03-11' });
  });

  it('pro forma whose grounds never come may be inadmissible, when an approver says so', async () => {
    const file = await object({ lacks: ['GROUNDS'], pace: 'jumps' });
    await file.decide('requestCure', '2022-01-24', { lacks: ['GROUNDS'] });
    await file.until('objectionCureEnded');
    await file.decide('waiveHearing', '2022-02-10', { ground: 'MANIFESTLY_INADMISSIBLE' });
    await file.until('objectionDecisionAsked');
    const decided = await file.decide(
      'decideObjection',
      '2022-02-14',
      { outcome: 'INADMISSIBLE', ground: 'NOT_CURED' },
      other,
    );
    expect(decided).toBe('objectionDecided');
    expect(await file.mails()).toContain('objection-cure-lapsed > GM0518');
  });

  it('by post, posted in time and received within a week, is in time', async () => {
    const file = await object({ on: '2022-01-28', channel: 'POST', postmarkedOn: '2022-01-21' });
    expect(await file.decide('judgeTimeliness', '2022-01-31', { takenIntoAccount: true })).toBe('WRONG_STATE');
    expect(await file.due()).toEqual({ OBJECTION_DECISION: '2022-03-04' });
  });

  it('that is late but excusable waits for a person, and then goes on', async () => {
    const file = await object({ on: '2022-01-24' });
    expect(await file.decide('waiveHearing', '2022-01-25', { ground: 'RIGHT_WAIVED' })).toBe('WRONG_STATE');
    expect(await file.decide('judgeTimeliness', '2022-01-25', { takenIntoAccount: true })).toBe('timelinessJudged');
    expect(await file.due()).toEqual({ OBJECTION_DECISION: '2022-03-07' });
    expect(await file.mails()).toContain('objection-taken-into-account > GM0518');
  });

  it('that comes before the decision is kept until it is announced', async () => {
    const file = await object({ on: '2021-12-09', announced: false });
    expect(await file.due()).toEqual({});
    expect(await file.decide('judgeTimeliness', '2021-12-09', { takenIntoAccount: true })).toBe('NOT_ANNOUNCED_YET');
    const against = contestedAward();
    expect(await file.decide('judgeTimeliness', '2021-12-13', { takenIntoAccount: true, against })).toBe(
      'timelinessJudged',
    );
    expect(await file.due()).toEqual({ OBJECTION_DECISION: '2022-03-04' });
  });

  it('has twelve weeks with a committee, whose advice comes with its report', async () => {
    const file = await object();
    expect(await file.decide('appointCommittee', '2022-01-12')).toBe('committeeAppointed');
    expect(await file.due()).toEqual({ OBJECTION_DECISION: '2022-04-19' });
    await file.decide('planHearing', '2022-01-24', hearing);
    await file.tell(report({ by: 'COMMITTEE', advice: 'FOUNDED' }), '2022-02-22');
    await file.until('objectionDecisionAsked');
  });

  it('is adjourned once, and further only with consent', async () => {
    const file = await object();
    expect(await file.decide('adjournObjection', '2022-03-01')).toBe('objectionAdjourned');
    expect(await file.due()).toEqual({ OBJECTION_DECISION: '2022-04-19' });
    expect(await file.decide('adjournObjection', '2022-03-02')).toBe('ALREADY_ADJOURNED');
    expect(await file.decide('agreeFurtherDelay', '2022-03-02', { dueOn: '2022-06-01' })).toBe('furtherDelayAgreed');
    expect(await file.due()).toEqual({ OBJECTION_DECISION: '2022-06-01' });
  });

  it('is about the award as it was amended meanwhile', async () => {
    const file = await object();
    await file.decide('waiveHearing', '2022-01-24', { ground: 'RIGHT_WAIVED' });
    await file.until('objectionDecisionAsked');
    const standing = contestedAward({ decision: 'AMENDMENT', decidedAt: noon('2022-02-01'), totalCents: 7_000_000 });
    const unfounded = { outcome: 'UNFOUNDED', standing };
    expect(await file.decide('decideObjection', '2022-02-02', unfounded, other)).toBe('AMENDED_MEANWHILE');
    expect(await file.decide('coverAmendment', '2022-02-02', { interest: true, standing })).toBe('amendmentCovered');
    expect(await file.decide('decideObjection', '2022-02-03', unfounded, other)).toBe('objectionDecided');
  });

  it('is withdrawn, and its open work falls away', async () => {
    const file = await object();
    await file.tell(
      { type: 'objectionWithdrawalReceived', data: { contentHash: 'h', receivedAt: noon('2022-01-12') } },
      '2022-01-12',
    );
    expect(await world().client.workflow.getHandle(file.stream).result()).toBe('WITHDRAWN');
    expect(await file.sent()).toEqual(['start', 'workDropped']);
    expect((await deadlinesOf(world().database(), file.stream)).filter(({ doneAt }) => doneAt === null)).toEqual([]);
  });

  it('taken to court after its file was closed is opened anew, and closed again by the judgment', async () => {
    const file = await object();
    await file.decide('waiveHearing', '2022-01-24', { ground: 'RIGHT_WAIVED' });
    await file.until('objectionDecisionAsked');
    await file.decide('decideObjection', '2022-01-31', { outcome: 'UNFOUNDED' }, other);
    await world().pace(file.stream, 'jumps');
    expect(await world().client.workflow.getHandle(file.stream).result()).toBe('FINAL');
    const appeal = { court: 'Rechtbank Den Haag', courtCaseNumber: 'SGR 22/1234', filedOn: '2022-03-14' };
    await hearOfAppeal(file.stream, noon('2022-04-06'), appeal);
    await world().reopen(file.stream);
    const judged = { outcome: 'DISMISSED', judgedOn: '2022-10-03' };
    expect(await file.decide('noteJudgment', '2022-10-10', judged)).toBe('appealJudged');
    expect(await world().client.workflow.getHandle(file.stream).result()).toBe('FINAL');
    expect((await file.types()).slice(-4)).toEqual([
      ...['objectionClosed', 'appealRegistered', 'appealJudged', 'objectionClosed'],
    ]);
  });

  it('taken to court and annulled is decided anew within its term, and is final once an appeal is dismissed', async () => {
    const file = await object();
    await file.decide('waiveHearing', '2022-01-24', { ground: 'RIGHT_WAIVED' });
    await file.until('objectionDecisionAsked');
    await file.decide('decideObjection', '2022-02-28', { outcome: 'UNFOUNDED' }, other);
    const appeal = { court: 'Rechtbank Den Haag', courtCaseNumber: 'SGR 22/1234', filedOn: '2022-04-04' };
    expect(await file.decide('registerAppeal', '2022-04-06', appeal)).toBe('appealRegistered');
    const judged = { outcome: 'ANNULLED', judgedOn: '2022-10-03' };
    expect(await file.decide('noteJudgment', '2022-10-10', judged)).toBe('appealJudged');
    expect(await file.due()).toMatchObject({ OBJECTION_DECISION: '2022-11-14' });
    await file.decide('decideObjection', '2022-10-31', { outcome: 'PARTLY_FOUNDED' }, other);
    await file.decide('registerAppeal', '2022-11-07', { ...appeal, filedOn: '2022-11-04' });
    await file.decide('noteJudgment', '2023-02-06', { outcome: 'DISMISSED', judgedOn: '2023-02-06' });
    expect(await world().client.workflow.getHandle(file.stream).result()).toBe('FINAL');
    expect((await file.mails()).filter((mail) => mail.endsWith('GM0518')).slice(-5)).toEqual([
      ...['appeal-registered > GM0518', 'appeal-judged > GM0518', 'objection-decision > GM0518'],
      ...['appeal-registered > GM0518', 'appeal-judged > GM0518'],
    ]);
  });
});
