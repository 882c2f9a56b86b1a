import type { ComponentType } from 'react';
import { PATHS } from '../shared/paths.js';
import type { Role } from '../shared/person/me.js';
import { APPLICANT_ROUTES } from './applicant-routes.js';
import { LANDING_ROUTES } from './landing-routes.js';
import { FOLLOW_UP_ROUTES } from './follow-up-routes.js';
import { OFFICIAL_ROUTES } from './official-routes.js';

/** A page: its address, who finds it in the menu, its texts, and where its code is. */
export interface PageRoute {
  readonly path: string;
  /** Features whose texts it shows; those of `shared` are always there. */
  readonly texts: readonly string[];
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
  /** In the menu and the palette of these roles, under the text `page.<name>` of `shared`. */
  readonly menu?: { readonly name: MenuName; readonly roles: readonly Role[] };
}

export type MenuName = 'board' | 'desk' | 'mine' | 'audit' | 'tasks' | 'rounds' | 'registers' | 'operations';

const EVERYBODY: readonly Role[] = ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'APPLICANT', 'AUDITOR', 'OPERATOR'];

const filePage = (path: string): PageRoute => ({
  path,
  texts: ['files'],
  load: async () => ({ Page: (await import('../features/files/pages/file-page.js')).FilePage }),
});

/** Every page for people who are signed in, in the order of the menu. What a role opens first: landing-of.ts. */
export const PAGE_ROUTES: readonly PageRoute[] = [
  ...LANDING_ROUTES,
  {
    path: PATHS.tasks,
    texts: ['tasks'],
    load: async () => ({ Page: (await import('../features/tasks/pages/tasks-page.js')).TasksPage }),
    menu: { name: 'tasks', roles: ['ADMINISTRATOR', 'ASSESSOR', 'APPROVER', 'OPERATOR'] },
  },
  {
    path: PATHS.rounds,
    texts: ['rounds'],
    load: async () => ({ Page: (await import('../features/rounds/pages/rounds-page.js')).RoundsPage }),
    menu: { name: 'rounds', roles: EVERYBODY },
  },
  {
    path: PATHS.round,
    texts: ['rounds'],
    load: async () => ({ Page: (await import('../features/rounds/pages/round-page.js')).RoundPage }),
  },
  ...APPLICANT_ROUTES,
  ...OFFICIAL_ROUTES,
  ...FOLLOW_UP_ROUTES,
  filePage(PATHS.task),
  filePage(PATHS.representatives),
  filePage(PATHS.mailboxes),
];
