import { holidayTable, NO_APPLICATION, REGULATION_2022_RULE, type RoundTerms } from '@ronde/domain';

export const round = {
  roundId: '2022-r1',
  year: 2022,
  title: 'Versterkingsgelden 2022',
  regulation: { code: 'R22', citation: 'Regeling 2022 (Stcrt. 2021, 34710)', known: true },
  ceilingCents: 700_000_000,
  components: [{ component: 'NETWORKS', assessedBy: ['JENV', 'SZW'] }],
  evaluationRule: REGULATION_2022_RULE,
  holidays: holidayTable(2021, 2024),
} as unknown as RoundTerms;

export const at = '2021-11-05T09:30:00.000Z';
export const inRound = { round, at };
export const denHaag = {
  applicationId: '2022-r1/gm0518-1',
  municipality: 'Den Haag',
  caseReference: 'VG-2022-R1-0012',
};
export const inFile = { ...inRound, ...denHaag };
export const received = {
  applicationId: '2022-r1/gm0518-1',
  projects: [{ projectId: 'p1' }, { projectId: 'p2' }],
  requestedCents: 125_000_000,
  receivedAt: '2021-10-14T14:42:00.000Z',
  contentHash: 'ab'.repeat(32),
  flags: ['LATE'],
  decisionDueOn: '2021-12-09',
};
export const file = { ...NO_APPLICATION, application: received, missing: ['BUDGET'], supplements: [] };
export const settlement = { awardedCents: 1_000_050, settledCents: 900_000, toRepayCents: 100_050 };
export const ofFile = { ...inFile, file, titleOf: (id: string) => `Project ${id}` };
export const ofDecidedFile = { ...ofFile, file: { ...file, award: { totalCents: 112_702_800 }, settlement } };
export const resumed = {
  requestedOn: '2021-10-22T09:00:00.000Z',
  dueOn: '2021-11-05',
  dueAt: '2021-11-05T23:00:00.000Z',
  status: 'RECEIVED',
  endedAt: at,
};
export const task = {
  taskId: '2022-r1/gm0518-1/assessment-szw',
  kind: 'CO_ASSESSMENT',
  ministry: 'SZW',
  role: 'ASSESSOR',
};
export const ofTask = { ...inRound, task, municipality: 'Den Haag' };
export const ofEvaluation = {
  ...inFile,
  evaluation: { evaluationId: '2022-r1/gm0518-1/p3' },
  projectTitle: 'Oumnia Works',
};
export const ofMonitoring = { ...inFile, monitoring: { monitoringId: '2022-r1/gm0518-1' } };
export const ofYear = { ...inFile, monitoring: { monitoringId: '2022-r1/gm0518-1/2023', year: 2023 } };

export const APPLICATION = 'application/2022-r1/gm0518-1';
export const TASK = 'task/2022-r1/gm0518-1/assessment-szw';
export const EVALUATION = 'evaluation/2022-r1/gm0518-1/p3';
export const [MONITORING, ROUND] = ['monitoring/2022-r1/gm0518-1', 'funding-round/2022-r1'];
export const due = { dueOn: '2021-11-26' };
