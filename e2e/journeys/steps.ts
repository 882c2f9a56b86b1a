import * as administrator from './administrator.ts';
import * as applicant from './applicant.ts';
import * as approver from './approver.ts';
import * as assessors from './assessors.ts';
import { readBack } from './auditor.ts';
import type { Cast } from './cast.ts';
import type { Person } from './person.ts';
import type { PlayedRound } from './played-round.ts';

/** What one person does of a round, at one sitting. */
export interface Step {
  /** Stable, for files and links. */
  readonly name: string;
  readonly sentence: string;
  readonly who: keyof Cast;
  /** The day on which the round stands then; absent: still that of the step before. */
  readonly on?: string;
  readonly play: (person: Person, round: PlayedRound) => Promise<unknown>;
}

/** A round from its set-up until an auditor reads it back. */
export const STEPS: readonly Step[] = [
  {
    name: 'set-up',
    sentence: 'the administrator sets up the round of a year',
    who: 'administrator',
    play: administrator.setUpRound,
  },
  {
    name: 'framework',
    sentence: 'the approver comes from the mail and approves the framework',
    who: 'approver',
    on: '2021-06-14',
    play: approver.approveFramework,
  },
  {
    name: 'invited',
    sentence: 'the administrator draws up who is invited',
    who: 'administrator',
    on: '2021-06-21',
    play: administrator.draftInvitedList,
  },
  {
    name: 'invited-approved',
    sentence: 'the approver approves who is invited',
    who: 'approver',
    play: approver.approveInvitedList,
  },
  {
    name: 'begin',
    sentence: 'the applicant comes from the invitation and begins an application',
    who: 'applicant',
    on: '2021-09-24',
    play: applicant.beginApplication,
  },
  { name: 'project', sentence: 'the applicant describes a project', who: 'applicant', play: applicant.describeProject },
  { name: 'budget', sentence: 'the applicant asks an amount', who: 'applicant', play: applicant.budgetProject },
  { name: 'papers', sentence: 'the applicant adds plan and account', who: 'applicant', play: applicant.addPapers },
  { name: 'hand-in', sentence: 'the applicant checks and hands in', who: 'applicant', play: applicant.handIn },
  {
    name: 'supplement-request',
    sentence: 'the administrator asks for what lacks',
    who: 'administrator',
    on: '2021-10-04',
    play: administrator.requestSupplement,
  },
  {
    name: 'supplement',
    sentence: 'the applicant comes from the mail and supplements',
    who: 'applicant',
    on: '2021-10-11',
    play: applicant.supplement,
  },
  {
    name: 'complete',
    sentence: 'the administrator confirms that the file is complete',
    who: 'administrator',
    on: '2021-10-12',
    play: administrator.confirmCompleteness,
  },
  {
    name: 'later-date',
    sentence: 'the administrator takes longer for the decision, with a reason',
    who: 'administrator',
    on: '2021-10-25',
    play: administrator.moveDecision,
  },
  {
    name: 'assessment-szw',
    sentence: 'the assessor of SZW comes from the mail and gives the opinion of SZW',
    who: 'assessorSzw',
    on: '2021-10-27',
    play: assessors.assessForSzw,
  },
  {
    name: 'assessment-jenv',
    sentence: 'the assessor of JenV takes the task from the list of work and gives the opinion of JenV',
    who: 'assessorJenv',
    play: assessors.assessForJenv,
  },
  {
    name: 'allocation',
    sentence: 'the administrator proposes the division',
    who: 'administrator',
    on: '2021-12-07',
    play: administrator.proposeAllocation,
  },
  {
    name: 'allocation-approved',
    sentence: 'the approver approves the division',
    who: 'approver',
    play: approver.approveAllocation,
  },
  {
    name: 'award',
    sentence: 'the approver reads the memo and awards',
    who: 'approver',
    on: '2021-12-21',
    play: approver.award,
  },
  {
    name: 'announcement',
    sentence: 'the administrator announces',
    who: 'administrator',
    on: '2021-12-22',
    play: administrator.announce,
  },
  {
    name: 'award-letter',
    sentence: 'the applicant opens the letter of the award as PDF',
    who: 'applicant',
    play: applicant.openAwardLetter,
  },
  {
    name: 'monitoring',
    sentence: 'the applicant comes from the mail and reports how the project stands',
    who: 'applicant',
    on: '2023-01-24',
    play: applicant.reportMonitoring,
  },
  {
    name: 'monitoring-judged',
    sentence: 'the administrator judges the spending',
    who: 'administrator',
    on: '2023-02-06',
    play: administrator.reviewMonitoring,
  },
  {
    name: 'evaluation',
    sentence: 'the applicant comes from the mail and hands in the evaluation',
    who: 'applicant',
    on: '2023-05-10',
    play: applicant.reportEvaluation,
  },
  {
    name: 'evaluation-accepted',
    sentence: 'the assessor of JenV accepts the evaluation',
    who: 'assessorJenv',
    on: '2023-05-30',
    play: assessors.acceptEvaluation,
  },
  {
    name: 'accountability',
    sentence: 'the administrator writes down the accountability',
    who: 'administrator',
    on: '2023-06-29',
    play: administrator.registerAccountability,
  },
  {
    name: 'settlement',
    sentence: 'the approver settles',
    who: 'approver',
    on: '2023-10-02',
    play: approver.settle,
  },
  { name: 'history', sentence: 'the auditor reads all of it back', who: 'auditor', play: readBack },
];

/** Plays one step on its day; answers what the person found. */
export async function playStep({ who, on, play }: Step, people: Cast, round: PlayedRound): Promise<unknown> {
  if (on !== undefined) await round.time.moveTo(`${on}T09:00:00.000Z`);
  return play(people[who], round);
}
