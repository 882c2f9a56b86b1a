import { generatePath } from 'react-router';

/** Every address of the web application. Those that mails point to are in libs/letters/src/mails/public-paths.ts too. */
export const PATHS = {
  home: '/',
  signIn: '/sign-in',
  publicRegister: '/public-register',
  tasks: '/tasks',
  rounds: '/rounds',
  currentBoard: '/board',
  desk: '/desk',
  mine: '/my-applications',
  audit: '/audit',
  board: '/rounds/:roundId/board',
  laterDates: '/rounds/:roundId/later-dates',
  roundSetup: '/rounds/new',
  round: '/rounds/:roundId',
  budget: '/rounds/:roundId/budget',
  reach: '/rounds/:roundId/reach',
  calendar: '/rounds/:roundId/calendar',
  roundDecisions: '/rounds/:roundId/decisions',
  scenarios: '/rounds/:roundId/scenarios',
  powers: '/rounds/:roundId/powers',
  registers: '/registers',
  operations: '/operations',
  templates: '/templates',
  mailTemplate: '/templates/:mail',
  apply: '/rounds/:roundId/apply',
  draft: '/rounds/:roundId/drafts/:draftId',
  draftPart: '/rounds/:roundId/drafts/:draftId/:part/:nth?',
  received: '/rounds/:roundId/applications/:code/received',
  representatives: '/rounds/:roundId/representatives',
  mailboxes: '/rounds/:roundId/mailboxes',
  application: '/rounds/:roundId/applications/:code',
  applicationAct: '/rounds/:roundId/applications/:code/acts/:action',
  assessment: '/rounds/:roundId/applications/:code/assessment',
  divergence: '/rounds/:roundId/applications/:code/divergence',
  decisionMemo: '/rounds/:roundId/applications/:code/decision-memo',
  objectionReasons: '/rounds/:roundId/applications/:code/objections/:nth/reasons',
  reasons: '/rounds/:roundId/applications/:code/reasons',
  bankAccounts: '/rounds/:roundId/applications/:code/bank-accounts',
  history: '/rounds/:roundId/applications/:code/history',
  wholeFile: '/rounds/:roundId/applications/:code/document',
  objection: '/rounds/:roundId/applications/:code/objections/:nth',
  task: '/rounds/:roundId/tasks/:subject/:task?',
  evaluation: '/rounds/:roundId/evaluations/:code/:project',
  monitoring: '/rounds/:roundId/monitorings/:code/:year?',
  recovery: '/rounds/:roundId/recoveries/:code/:nth',
  penalty: '/rounds/:roundId/penalties/:code/:nth',
  payment: '/rounds/:roundId/payments/:code/:nth',
} as const;

export type PathName = keyof typeof PATHS;

/** An address with its parts filled in. */
export function addressOf<N extends PathName>(
  name: N,
  ...[parts]: Parameters<typeof generatePath<(typeof PATHS)[N]>> extends [string, (infer P)?] ? [P?] : never
): string {
  return generatePath<string>(PATHS[name], parts as Record<string, string>);
}

/** The page to sign in on, from which one comes back to `address`. */
export function signInAddress(address: string): string {
  return address === PATHS.home ? PATHS.signIn : `${PATHS.signIn}?return=${encodeURIComponent(address)}`;
}

/** An address of these pages, however somebody may have written it; anything else leads home. */
export function ownAddress(address: string | null): string {
  return address !== null && /^\/(?![/\\])/.test(address) ? address : PATHS.home;
}
