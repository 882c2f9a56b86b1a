/** A page as the browser tests open it: the path of the router, an example of its address, and who looks. */
export interface ListedRoute {
  readonly path: string;
  readonly address: string;
  /** Absent: nobody is signed in. In the address, `{draft}` stands for the draft of an application. */
  readonly as?: string;
}

const ROUND = '/rounds/2022-r1';
const FILE = 'gm0518-1';
/** The round in which there is something of everything that comes after the award. */
const TROUBLED = '/rounds/2023-r1';
/** The round whose call is open, and who writes an application in it. */
const OPEN = '/rounds/2022-r2';
const WRITER = 'demo-gm0599';

/** Pages for officials below that of an application. */
const OF_APPLICATION = [
  ['acts/:action', 'acts/moveDeadline', 'demo-administrator'],
  ['assessment', 'assessment', 'demo-assessor-jenv'],
  ['divergence', 'divergence', 'demo-administrator'],
  ['decision-memo', 'decision-memo', 'demo-approver-jenv'],
  ['reasons', 'reasons', 'demo-administrator'],
  ['bank-accounts', 'bank-accounts', 'demo-administrator'],
  ['history', 'history', 'demo-auditor'],
  ['document', 'document', 'demo-auditor'],
] as const;

/** Pages on which a municipality writes its application. */
const OF_WRITER = [
  ['apply', 'apply'],
  ['drafts/:draftId', 'drafts/{draft}'],
  ['drafts/:draftId/:part/:nth?', 'drafts/{draft}/budget/1'],
  ['drafts/:draftId/:part/:nth?', 'drafts/{draft}/projects'],
  ['drafts/:draftId/:part/:nth?', 'drafts/{draft}/projects/1'],
  ['drafts/:draftId/:part/:nth?', 'drafts/{draft}/check'],
] as const;

/** What comes after the award: the page, the example, and who looks. */
const AFTER_THE_AWARD = [
  ['applications/:code', 'applications/gm0034-1', 'demo-gm0034'],
  ['applications/:code', 'applications/gm0268-1', 'demo-approver-jenv'],
  ['applications/:code/history', 'applications/gm0034-1/history', 'demo-auditor'],
  ['applications/:code/objections/:nth', 'applications/gm0034-1/objections/1', 'demo-gm0034'],
  ['applications/:code/objections/:nth', 'applications/gm0034-1/objections/1', 'demo-administrator'],
  ['applications/:code/objections/:nth/reasons', 'applications/gm0034-1/objections/1/reasons', 'demo-administrator'],
  ['evaluations/:code/:project', 'evaluations/gm0034-1/p1', 'demo-gm0034'],
  ['monitorings/:code/:year?', 'monitorings/gm0034-1', 'demo-administrator'],
  ['recoveries/:code/:nth', 'recoveries/gm0268-1/1', 'demo-gm0268'],
  ['recoveries/:code/:nth', 'recoveries/gm0268-1/1', 'demo-administrator'],
  ['penalties/:code/:nth', 'penalties/gm0034-1/2', 'demo-approver-jenv'],
  ['payments/:code/:nth', 'payments/gm0034-1/1', 'demo-administrator'],
  ['budget', 'budget', 'demo-administrator'],
] as const;

/** Every page of the web application; a test compares it with the router. */
export const ROUTE_LIST: readonly ListedRoute[] = [
  { path: '/sign-in', address: '/sign-in' },
  { path: '/public-register', address: '/public-register' },
  { path: '/', address: '/', as: 'demo-assessor-jenv' },
  { path: '/', address: '/', as: 'demo-administrator' },
  { path: '/', address: '/', as: 'demo-approver-jenv' },
  { path: '/', address: '/', as: 'demo-gm0518' },
  { path: '/', address: '/', as: 'demo-auditor' },
  { path: '/', address: '/', as: 'demo-operator' },
  { path: '/tasks', address: '/tasks', as: 'demo-assessor-jenv' },
  { path: '/board', address: '/board', as: 'demo-administrator' },
  { path: '/desk', address: '/desk', as: 'demo-approver-szw' },
  { path: '/my-applications', address: '/my-applications', as: 'demo-gm0363' },
  { path: '/audit', address: '/audit?seed=2027&count=5', as: 'demo-auditor' },
  { path: '/rounds/:roundId/board', address: `${ROUND}/board?sort=waits`, as: 'demo-assessor-szw' },
  { path: '/rounds/:roundId/later-dates', address: `${ROUND}/later-dates`, as: 'demo-administrator' },
  { path: '/rounds', address: '/rounds', as: 'demo-administrator' },
  { path: '/rounds/new', address: '/rounds/new', as: 'demo-administrator' },
  { path: '/rounds/:roundId', address: ROUND, as: 'demo-administrator' },
  { path: '/rounds/:roundId/budget', address: `${ROUND}/budget`, as: 'demo-administrator' },
  { path: '/rounds/:roundId/reach', address: `${TROUBLED}/reach?region=VR25`, as: 'demo-administrator' },
  { path: '/rounds/:roundId/calendar', address: `${ROUND}/calendar`, as: 'demo-administrator' },
  { path: '/rounds/:roundId/decisions', address: `${ROUND}/decisions`, as: 'demo-administrator' },
  { path: '/rounds/:roundId/scenarios', address: `${ROUND}/scenarios?weights=GM0518:3`, as: 'demo-administrator' },
  { path: '/rounds/:roundId/powers', address: `${ROUND}/powers`, as: 'demo-approver-jenv' },
  { path: '/registers', address: '/registers', as: 'demo-administrator' },
  { path: '/operations', address: '/operations', as: 'demo-operator' },
  { path: '/templates', address: '/templates', as: 'demo-assessor-jenv' },
  { path: '/templates/:mail', address: '/templates/award', as: 'demo-administrator' },
  ...OF_WRITER.map(([path, address]) => ({
    path: `/rounds/:roundId/${path}`,
    address: `${OPEN}/${address}`,
    as: WRITER,
  })),
  {
    path: '/rounds/:roundId/applications/:code/received',
    address: `${ROUND}/applications/${FILE}/received`,
    as: 'demo-gm0518',
  },
  { path: '/rounds/:roundId/representatives', address: `${ROUND}/representatives`, as: 'demo-gm0518' },
  { path: '/rounds/:roundId/mailboxes', address: `${ROUND}/mailboxes`, as: 'demo-gm0518' },
  { path: '/rounds/:roundId/applications/:code', address: `${ROUND}/applications/${FILE}`, as: 'demo-gm0518' },
  { path: '/rounds/:roundId/applications/:code', address: `${ROUND}/applications/${FILE}`, as: 'demo-administrator' },
  ...OF_APPLICATION.map(([path, address, as]) => ({
    path: `/rounds/:roundId/applications/:code/${path}`,
    address: `${ROUND}/applications/${FILE}/${address}`,
    as,
  })),
  {
    path: '/rounds/:roundId/tasks/:subject/:task?',
    address: `${ROUND}/tasks/${FILE}/assessment-jenv`,
    as: 'demo-assessor-jenv',
  },
  ...AFTER_THE_AWARD.map(([path, address, as]) => ({
    path: `/rounds/:roundId/${path}`,
    address: `${TROUBLED}/${address}`,
    as,
  })),
  { path: '*', address: '/nothing-here', as: 'demo-gm0518' },
];
