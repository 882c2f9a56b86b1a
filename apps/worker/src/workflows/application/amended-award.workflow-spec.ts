import { jest } from '@jest/globals';
import { AWARD_AMENDMENT_DECIDED } from '@ronde/contracts';
import { readOutbox } from '@ronde/persistence';
import { people } from '@ronde/testing';
import { awardedFile } from '../../testing/awarded-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

const decidedOn = (applicationId: string, awardedCents: number, projectId = 'p1', at = '2022-03-01T10:00:00.000Z') => ({
  cause: 'OBJECTION',
  causeStream: `objection/${applicationId}/1`,
  lines: [{ projectId, awardedCents }],
  at,
});

describe('an award', () => {
  it('is corrected by an approver, and by nobody else', async () => {
    const file = await awardedFile(world());
    const correction = {
      cause: 'CORRECTION',
      lines: [{ projectId: 'p2', awardedCents: 12_000_000 }],
      reason: 'A slip.',
    };
    const at = '2022-02-01T10:00:00.000Z';
    expect(await file.decide('amendAward', at, correction, people.administrator)).toBe('WRONG_ROLE');
    expect(await file.decide('amendAward', at, correction)).toBe('awardAmended decisionNotified');
    expect(await file.latest('awardAmended')).toMatchObject({ previousTotalCents: 17_000_000, totalCents: 20_000_000 });
  });

  it('is corrected downwards only as somebody else proposed, who says what the slip of the pen was', async () => {
    const file = await awardedFile(world());
    const lines = [{ projectId: 'p1', awardedCents: 7_000_000 }];
    const correct = (day: string, cause = 'CORRECTION') =>
      file.decide('amendAward', `${day}T10:00:00.000Z`, { cause, lines, reason: 'A slip.' });
    expect(await correct('2022-02-01')).toBe('CORRECTION_NOT_PROPOSED');
    expect(await correct('2022-02-01', 'ACTIVITY_CANCELLED')).toBe('CAUSE_DECIDED_ELSEWHERE');
    expect(await correct('2022-02-01', 'SECOND_TRANCHE')).toBe('CAUSE_DECIDED_ELSEWHERE');
    const slip = { lines, reason: 'Two digits were swapped.' };
    const at = '2022-02-02T10:00:00.000Z';
    expect(await file.decide('proposeCorrection', at, slip, people.administrator)).toBe('correctionProposed');
    expect(await correct('2022-02-03')).toBe('awardAmended decisionNotified');
    expect(await file.latest('awardAmended')).toMatchObject({ cause: 'CORRECTION', totalCents: 16_000_000 });
  });

  it('is lowered by what an objection decides only when that fits, and people are told when it does not', async () => {
    const file = await awardedFile(world());
    await world().signal(file.stream, AWARD_AMENDMENT_DECIDED, decidedOn(file.applicationId, 1));
    await world().untilFact(file.stream, 'amendmentFailed');
    expect(await file.latest('amendmentFailed')).toMatchObject({ code: 'CAUSE_DOES_NOT_FIT' });
    expect(await file.types()).not.toContain('awardAmended');
  });

  it('is raised after an objection once, also when that is told twice', async () => {
    const file = await awardedFile(world());
    const slip = { cause: 'CORRECTION', reason: 'A slip.', lines: [{ projectId: 'p2', awardedCents: 9_500_000 }] };
    await file.decide('amendAward', '2022-02-01T10:00:00.000Z', slip);
    const outcome = decidedOn(file.applicationId, 10_000_000, 'p2');
    await world().signal(file.stream, AWARD_AMENDMENT_DECIDED, outcome);
    await world().signal(file.stream, AWARD_AMENDMENT_DECIDED, outcome);
    await world().untilFact(file.stream, 'awardAmended');
    const at = '2022-04-01T10:00:00.000Z';
    const later = { cause: 'CORRECTION', reason: 'Another.', lines: [{ projectId: 'p2', awardedCents: 11_000_000 }] };
    expect(await file.decide('amendAward', at, later)).toBe('awardAmended decisionNotified');
    const amended = (await file.types()).filter((type) => type === 'awardAmended');
    expect(amended).toHaveLength(3);
    // The decision on the objection has told the one in the middle: no second letter, no new term to object
    const told = (await world().journal(file.stream)).filter(({ fact }) => fact.type === 'decisionNotified');
    expect(told.map(({ fact }) => (fact.data as { decision: string }).decision)).toEqual(['AMENDMENT', 'AMENDMENT']);
    const mails = await readOutbox(world().database(), { stream: file.stream, kind: 'mail', limit: 100 });
    const amending = mails.filter(({ payload }) => (payload as { mail: string }).mail === 'award-amended');
    expect(amending).toHaveLength(2);
  });
});
