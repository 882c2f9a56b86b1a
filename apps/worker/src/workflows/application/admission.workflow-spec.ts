import { jest } from '@jest/globals';
import { excuseForLateness } from '@ronde/domain';
import { JournalWriter, people, roundTerms } from '@ronde/testing';
import { receivedFile } from '../../testing/received-file.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const AT = '2021-10-05T10:00:00.000Z';

describe('an application that a person must let in', () => {
  it.each([
    ['of a municipality that was not invited', 'NOT_INVITED', 'NOT_INVITED'],
    ['that is the second of its municipality', 'SECOND_APPLICATION', 'DUPLICATE'],
    ['that came too late', 'LATE', 'LATE'],
  ] as const)('%s is proposed for refusal by an administrator and rejected by an approver', async (_, flag, ground) => {
    const file = await receivedFile(world(), { flags: [flag] });
    await file.until('admissionAsked');
    expect(await file.decide('decideAdmission', AT, { admitted: false, ground })).toBe('admissionDecided');
    expect(await file.decide('rejectApplication', AT, { ground })).toBe('WRONG_ROLE');
    expect(await file.decide('rejectApplication', AT, { ground }, people.approver)).toBe(
      'applicationRejected decisionNotified',
    );
  });

  it('that came too late by an outage is let in by a person with that reason, and goes on as any other', async () => {
    const receivedAt = '2021-10-01T09:00:00.000Z';
    const file = await receivedFile(world(), { flags: ['LATE'], receivedAt });
    const outage = { outageId: 'o1', from: '2021-09-30T18:00:00.000Z', to: '2021-10-01T08:00:00.000Z' };
    const round = new JournalWriter(world().database(), file.roundId);
    await round.decide(`funding-round/${file.roundId}`, [{ type: 'outageRecorded', data: outage }]);
    await file.until('admissionAsked');
    const late = { receivedAt, closesAt: '2021-09-30T22:00:00.000Z' };
    expect(excuseForLateness([outage], late, roundTerms().holidays)).toBe(outage);
    const reason = 'The portal was down until this morning (Awb 2:21).';
    expect(await file.decide('decideAdmission', AT, { admitted: true, reason })).toBe('admissionDecided');
    await file.until('completenessCheckOpened');
    const admitted = (await world().journal(file.stream)).find(({ fact }) => fact.type === 'admissionDecided');
    expect(admitted).toMatchObject({ reason, fact: { data: { admitted: true } } });
  });

  it('of a lead with partners lacks nothing but how they take part, and is asked for that', async () => {
    const deficiencies = ['PARTNER_INVOLVEMENT'] as const;
    const file = await receivedFile(world(), {
      partnerMunicipalities: ['GM0603'],
      deficiencies,
      flags: ['INCOMPLETE'],
    });
    await file.until('completenessCheckOpened');
    expect(await file.decide('confirmCompleteness', AT)).toBe('SUPPLEMENT_FIRST');
    expect(await file.decide('requestSupplement', AT, { deficiencies })).toBe('supplementRequested');
  });
});

describe('a supplement term that is longer than was set first', () => {
  it('ends on its new day, and not on the old one', async () => {
    const file = await receivedFile(world(), { deficiencies: ['BUDGET'], flags: ['INCOMPLETE'] });
    await file.until('completenessCheckOpened');
    await world().pace(file.stream, 'stands');
    await file.decide('requestSupplement', '2021-09-22T10:00:00.000Z', { deficiencies: ['BUDGET'] });
    const later = { deadline: 'SUPPLEMENT', dueOn: '2021-10-20', reason: 'The council decides on the thirteenth.' };
    expect(await file.decide('moveDeadline', '2021-09-23T10:00:00.000Z', later)).toBe('deadlineMoved');
    await world().pace(file.stream, 'jumps');
    await file.until('supplementLapsed');
    const lapsed = (await world().journal(file.stream)).find(({ fact }) => fact.type === 'supplementLapsed');
    expect(lapsed?.at.slice(0, 10)).toBe('2021-10-20');
  });
});
