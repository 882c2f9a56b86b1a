import { jest } from '@jest/globals';
import { DEFICIENCIES, endOfDayInstant, type Instant } from '@ronde/domain';
import { removeDataDir } from '../infra/local/remove-data-dir.ts';
import { becomesTrue } from '../infra/local/waiting.ts';
import { clockShiftOf, seeExecution } from '../tools/rehearse/execution-sight.ts';
import { fastForward } from '../tools/rehearse/fast-forward.ts';
import { inParallel } from '../tools/rehearse/persistent-call.ts';
import { playSample } from '../tools/rehearse/play-sample.ts';
import { CONDUCTOR, setClock } from '../tools/rehearse/played-round.ts';
import { postOnce, type OneAnswer } from './one-answer.ts';
import { ownDirectory, startOwnSystem, type OwnSystem } from '../tools/rehearse/own-system.ts';
import { openCall } from './small-round.ts';

jest.setTimeout(1_200_000);

const ROUND = '2022-r1';
const APPLICATIONS = `/rounds/${ROUND}/applications`;
const silent = () => undefined;
const closesAt = endOfDayInstant(openCall([]).round.dates.callClosesOn);
const beforeClosing = (ms: number): Instant => new Date(Date.parse(closesAt) - ms).toISOString();

const directory = ownDirectory('outages');
let own: OwnSystem;
let municipalities: readonly string[];
let spare: readonly string[];

beforeAll(async () => {
  own = await startOwnSystem(directory);
  const known = await own.system.database.rows<{ code: string }>(
    'SELECT code FROM municipality ORDER BY code LIMIT 104',
  );
  municipalities = known.slice(0, 100).map(({ code }) => code);
  spare = known.slice(100).map(({ code }) => code);
  await playSample(own.system, openCall([...municipalities, ...spare]), ROUND, silent, beforeClosing(3_600_000));
}, 1_200_000);
afterAll(async () => {
  await own?.stop();
  removeDataDir(directory);
}, 300_000);

function apply(municipality: string, key: string, title = 'Lokale analyse'): Promise<OneAnswer> {
  const project = { title, component: 'LOCAL_ANALYSIS', requestedCents: 1_000_000 };
  const body = {
    ...{ leadMunicipality: municipality, partnerMunicipalities: [], present: [...DEFICIENCIES] },
    projects: [{ ...project, evaluationPlan: false, rorExemptionAsked: false }],
  };
  return postOnce(own.addresses.apiUrl, APPLICATIONS, { person: `demo-${municipality.toLowerCase()}`, key, body });
}

/** How often this happened to each file it happened to. */
async function timesByFile(type: string): Promise<Readonly<Record<string, number>>> {
  const rows = await own.system.database.rows<{ stream: string; times: number }>(
    'SELECT stream, count(*)::int AS times FROM journal_fact WHERE round_id = $1 AND type = $2 GROUP BY stream',
    [ROUND, type],
  );
  return Object.fromEntries(rows.map(({ stream, times }) => [stream, times]));
}

function onceEach(files: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(files.map((file) => [file, 1]));
}

async function acknowledgementsSent(): Promise<number> {
  const [row] = await own.system.database.rows<{ sent: number }>(
    `SELECT count(*)::int AS sent FROM outbox o JOIN journal_fact f USING (stream, position)
     WHERE o.round_id = $1 AND o.kind = 'mail' AND o.status = 'sent' AND f.type = 'applicationReceived'`,
    [ROUND],
  );
  return row?.sent ?? 0;
}

function moveClosing(): Promise<OneAnswer> {
  const body = { closesOn: openCall([]).round.dates.callClosesOn, reason: 'The date as it was, sent in an outage.' };
  return postOnce(own.addresses.apiUrl, `/rounds/${ROUND}/call-closing`, { person: CONDUCTOR, key: 'closing', body });
}

describe('with the Temporal server stopped in the last minute of the call', () => {
  let answers: readonly OneAnswer[];
  let files: readonly string[];

  beforeAll(async () => {
    await own.fleet.find('the Temporal server').stop();
    await setClock(own.system, ROUND, { mode: 'conducted', now: beforeClosing(50_000) });
    answers = await inParallel(municipalities, 20, (code) => apply(code, `last-minute-${code}`));
    files = municipalities.map((code) => `application/${ROUND}/${code.toLowerCase()}-1`);
  });

  it('a hundred applications are each accepted, in time and without a flag for lateness', () => {
    expect(answers.map(({ status }) => status)).toEqual(municipalities.map(() => 201));
    for (const { body } of answers) {
      expect(String(body['receivedAt']) < closesAt).toBe(true);
      expect(body['flags']).not.toContain('LATE');
    }
  });

  it('each is acknowledged by mail while the engine is still away', async () => {
    expect(await becomesTrue(async () => (await acknowledgementsSent()) === 100, 90_000, 500)).toBe(true);
  });

  it('a decision is answered 503', async () => {
    const answered = await moveClosing();
    expect(answered).toMatchObject({ status: 503, body: { code: 'ENGINE_UNAVAILABLE' } });
    expect(answered.retryAfter).not.toBeNull();
  });

  describe('and started again', () => {
    let decided: OneAnswer;

    beforeAll(async () => {
      await own.fleet.find('the Temporal server').start();
      await becomesTrue(async () => (decided = await moveClosing()).status !== 503, 60_000, 500);
      const afterClosing = beforeClosing(-3_600_000);
      await setClock(own.system, ROUND, { mode: 'conducted', now: afterClosing });
      const round = `funding-round/${ROUND}`;
      const shiftMs = await clockShiftOf(own.system.engine, round);
      const sight = await seeExecution(own.system.engine, round);
      if (sight) await fastForward(own.system.engine, sight, shiftMs, Date.parse(afterClosing));
      const filesWith = async (type: string) => Object.keys(await timesByFile(type)).length;
      const wentOn = async () =>
        (await filesWith('completenessCheckOpened')) >= 100 && (await filesWith('callClosed')) === 1;
      await becomesTrue(wentOn, 300_000, 500);
    });

    it('the decision is taken under the key that it was sent with before', () => {
      expect(decided.status).toBeLessThan(300);
    });

    it('every file goes on to its completeness check, none twice, none marked late', async () => {
      expect(await timesByFile('applicationReceived')).toEqual(onceEach(files));
      expect(await timesByFile('completenessCheckOpened')).toEqual(onceEach(files));
      expect(await timesByFile('admissionAsked')).toEqual({});
      expect(await timesByFile('callClosed')).toEqual(onceEach([`funding-round/${ROUND}`]));
    });

    it('every file has one execution, and the journal is whole', async () => {
      const sights = await inParallel(files, 16, (file) => seeExecution(own.system.engine, file));
      expect(sights.filter((sight) => sight?.open === true && sight.troubles.length === 0)).toHaveLength(100);
      const { namespace } = own.system.engine;
      const counted = async () => {
        const query = `WorkflowType = 'application'`;
        const { count } = await own.system.engine.raw((service) =>
          service.countWorkflowExecutions({ namespace, query }),
        );
        return Number(count);
      };
      // The engine's own list follows its executions at some distance.
      await becomesTrue(async () => (await counted()) >= 100, 20_000, 250);
      expect(await counted()).toBe(100);
      const verified = await inParallel(files, 8, (file) =>
        own.system.api.demand<{ whole: boolean }>({
          ...{ method: 'GET', person: CONDUCTOR, path: `/journal/verification?stream=${encodeURIComponent(file)}` },
        }),
      );
      expect(verified.filter(({ whole }) => whole)).toHaveLength(100);
    });
  });
});

describe('the same request sent twice', () => {
  it('is one application with one receipt', async () => {
    const code = spare[0] ?? '';
    const first = await apply(code, 'twice');
    const second = await apply(code, 'twice');
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    const file = `application/${ROUND}/${code.toLowerCase()}-1`;
    expect((await timesByFile('applicationReceived'))[file]).toBe(1);
    expect((await timesByFile('applicationReceived'))[file.replace(/1$/, '2')]).toBeUndefined();
  });

  it('twice at the same moment is one application too', async () => {
    const code = spare[1] ?? '';
    const [first, second] = await Promise.all([apply(code, 'at-once'), apply(code, 'at-once')]);
    expect(second.body).toEqual(first.body);
    expect((await timesByFile('applicationReceived'))[`application/${ROUND}/${code.toLowerCase()}-2`]).toBeUndefined();
  });

  it('with another body under the same key is refused and changes nothing', async () => {
    const before = await timesByFile('applicationReceived');
    const other = await apply(spare[0] ?? '', 'twice', 'Een ander project');
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect(await timesByFile('applicationReceived')).toEqual(before);
  });
});

describe('with the database stopped', () => {
  it('an application is answered 503, and the same key is accepted when it is back', async () => {
    const code = spare[2] ?? '';
    await own.fleet.find('PostgreSQL').stop();
    const away = await apply(code, 'database-away');
    await own.fleet.find('PostgreSQL').start();
    expect(away).toMatchObject({ status: 503, body: { code: 'DATABASE_UNAVAILABLE' } });
    let again = away;
    await becomesTrue(async () => (again = await apply(code, 'database-away')).status === 201, 30_000, 500);
    expect(again).toMatchObject({ status: 201, body: { code: `${code.toLowerCase()}-1` } });
    const received = await timesByFile('applicationReceived');
    expect(received[`application/${ROUND}/${code.toLowerCase()}-1`]).toBe(1);
  });
});
