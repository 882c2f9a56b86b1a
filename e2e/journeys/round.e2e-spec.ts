import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startPassingSystem, type OwnSystem } from '../../tools/rehearse/own-system.ts';
import { openBrowser } from '../pages/browser.ts';
import * as administrator from './administrator.ts';
import * as applicant from './applicant.ts';
import * as approver from './approver.ts';
import * as assessors from './assessors.ts';
import { readBack } from './auditor.ts';
import { gather, roundFor, type Cast } from './cast.ts';
import { pointer } from './hand.ts';
import { keyboard } from './keyboard.ts';
import type { PlayedRound } from './played-round.ts';

jest.setTimeout(300_000);

let own: OwnSystem;
let browser: Browser;
beforeAll(async () => {
  own = await startPassingSystem('journeys');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

describe.each([
  { hand: pointer, roundId: '2022-j1', municipality: 'Amsterdam', code: 'gm0363-1' },
  { hand: keyboard, roundId: '2022-j2', municipality: 'Utrecht', code: 'gm0344-1' },
])('one round, with $hand.name', ({ hand, roundId, municipality, code }) => {
  let people: Cast;
  let round: PlayedRound;
  beforeAll(async () => {
    people = await gather(browser, own, hand);
    round = roundFor(own, roundId, { municipality, code });
  });
  const on = (day: string) => round.time.moveTo(`${day}T09:00:00.000Z`);

  test('the administrator sets up the round of a year', async () => {
    await administrator.setUpRound(people.administrator, round);
  });

  test('the approver comes from the mail and approves the framework', async () => {
    await on('2021-06-14');
    await approver.approveFramework(people.approver, round);
  });

  test('the administrator draws up who is invited, and the approver approves it', async () => {
    await on('2021-06-21');
    await administrator.draftInvitedList(people.administrator, round);
    await approver.approveInvitedList(people.approver, round);
  });

  test('the applicant comes from the invitation and hands in an application', async () => {
    await on('2021-09-24');
    await applicant.beginApplication(people.applicant, round);
    await applicant.describeProject(people.applicant);
    await applicant.budgetProject(people.applicant);
    await applicant.addPapers(people.applicant);
    await applicant.handIn(people.applicant);
  });

  test('the administrator asks for what lacks, the applicant supplements it, and the file is complete', async () => {
    await on('2021-10-04');
    await administrator.requestSupplement(people.administrator, round);
    await on('2021-10-11');
    await applicant.supplement(people.applicant, round);
    await on('2021-10-12');
    await administrator.confirmCompleteness(people.administrator, round);
  });

  test('the administrator takes longer for the decision, with a reason', async () => {
    await on('2021-10-25');
    await administrator.moveDecision(people.administrator, round);
  });

  test('the assessor of SZW comes from the mail and gives the opinion of SZW', async () => {
    await on('2021-10-27');
    await assessors.assessForSzw(people.assessorSzw, round);
  });

  test('the assessor of JenV takes the task from the list of work and gives the opinion of JenV', async () => {
    await assessors.assessForJenv(people.assessorJenv, round);
  });

  test('the administrator proposes the division, and the approver approves it', async () => {
    await on('2021-12-07');
    await administrator.proposeAllocation(people.administrator, round);
    await approver.approveAllocation(people.approver, round);
  });

  test('the approver reads the memo and awards', async () => {
    await on('2021-12-21');
    await approver.award(people.approver, round);
  });

  test('the administrator announces, and the applicant opens the letter of the award as PDF', async () => {
    await on('2021-12-22');
    await administrator.announce(people.administrator, round);
    const letter = await applicant.openAwardLetter(people.applicant, round);
    expect(letter.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('the applicant comes from the mail and reports how the project stands, and the administrator judges it', async () => {
    await on('2023-01-24');
    await applicant.reportMonitoring(people.applicant, round);
    await on('2023-02-06');
    await administrator.reviewMonitoring(people.administrator, round);
  });

  test('the applicant comes from the mail and hands in the evaluation, and the assessor of JenV accepts it', async () => {
    await on('2023-05-10');
    await applicant.reportEvaluation(people.applicant, round);
    await on('2023-05-30');
    await assessors.acceptEvaluation(people.assessorJenv, round);
  });

  test('the administrator writes down the accountability, and the approver settles', async () => {
    await on('2023-06-29');
    await administrator.registerAccountability(people.administrator, round);
    await on('2023-10-02');
    await approver.settle(people.approver, round);
  });

  test('the auditor reads all of it back, and the journal is whole', async () => {
    const { sentences, isWhole } = await readBack(people.auditor, round);
    expect(isWhole).toBe(true);
    expect(sentences).toContain('diende de aanvraag in: € 150.000');
    expect(sentences).toContain('verleende € 120.000');
    expect(sentences).toContain('stelde de subsidie vast op € 120.000');
  });

  test('nothing went wrong on anybody’s pages', () => {
    const unexpected = Object.values(people).flatMap(({ troubles }) => troubles.filter((one) => !one.includes('401')));
    expect(unexpected).toEqual([]);
  });
});
