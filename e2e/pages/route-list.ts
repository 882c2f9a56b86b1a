/** A page as the browser tests open it: the path of the router, an example of its address, and who looks. */
export interface ListedRoute {
  readonly path: string;
  readonly address: string;
  /** Absent: nobody is signed in. */
  readonly as?: string;
}

const ROUND = '/rounds/2022-r1';
const FILE = 'gm0518-1';

/** Pages for officials below that of an application. */
const OF_APPLICATION = [
  ['acts/:action', 'acts/moveDeadline', 'demo-administrator'],
  ['assessment', 'assessment', 'demo-assessor-jenv'],
  ['divergence', 'divergence', 'demo-administrator'],
  ['decision-memo', 'decision-memo', 'demo-approver-jenv'],
  ['history', 'history', 'demo-auditor'],
] as const;

/** Pages on which a municipality applies; there is no such draft, which is what its pages then say. */
const OF_APPLICANT = [
  ['apply', 'apply'],
  ['drafts/:draftId', 'drafts/2022-r1_gm0518_0'],
  ['drafts/:draftId/:part/:nth?', 'drafts/2022-r1_gm0518_0/budget/1'],
  ['applications/:code/received', `applications/${FILE}/received`],
] as const;

/** Every page of the web application; a test compares it with the router. */
export const ROUTE_LIST: readonly ListedRoute[] = [
  { path: '/sign-in', address: '/sign-in' },
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
  { path: '/rounds/:roundId/calendar', address: `${ROUND}/calendar`, as: 'demo-administrator' },
  { path: '/rounds/:roundId/decisions', address: `${ROUND}/decisions`, as: 'demo-administrator' },
  { path: '/registers', address: '/registers', as: 'demo-administrator' },
  { path: '/operations', address: '/operations', as: 'demo-operator' },
  ...OF_APPLICANT.map(([path, address]) => ({
    path: `/rounds/:roundId/${path}`,
    address: `${ROUND}/${address}`,
    as: 'demo-gm0518',
  })),
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
    path: '/rounds/:roundId/applications/:code/objections/:nth',
    address: `${ROUND}/applications/${FILE}/objections/1`,
    as: 'demo-gm0518',
  },
  {
    path: '/rounds/:roundId/tasks/:subject/:task?',
    address: `${ROUND}/tasks/${FILE}/assessment-jenv`,
    as: 'demo-assessor-jenv',
  },
  {
    path: '/rounds/:roundId/evaluations/:code/:project',
    address: `${ROUND}/evaluations/${FILE}/p1`,
    as: 'demo-gm0518',
  },
  { path: '/rounds/:roundId/monitorings/:code', address: `${ROUND}/monitorings/${FILE}`, as: 'demo-gm0518' },
  { path: '/rounds/:roundId/recoveries/:code/:nth', address: `${ROUND}/recoveries/${FILE}/1`, as: 'demo-gm0518' },
  { path: '/rounds/:roundId/penalties/:code/:nth', address: `${ROUND}/penalties/${FILE}/1`, as: 'demo-gm0518' },
  { path: '/rounds/:roundId/payments/:code/:nth', address: `${ROUND}/payments/${FILE}/1`, as: 'demo-gm0518' },
  { path: '*', address: '/nothing-here', as: 'demo-gm0518' },
];
