import { PATHS } from '../shared/paths.js';
import { roundsQuery } from '../shared/rounds/rounds.js';
import { queryClient } from './query-client.js';
import type { PageRoute } from './route-table.js';

const board = async () => ({ Page: (await import('../features/board/pages/board-page.js')).BoardPage });
const BOARD_TEXTS = ['board', 'names'];

/** The pages on which people begin, and what belongs to them. */
export const LANDING_ROUTES: readonly PageRoute[] = [
  { path: PATHS.currentBoard, texts: BOARD_TEXTS, load: board, menu: { name: 'board', roles: ['ADMINISTRATOR'] } },
  {
    path: PATHS.desk,
    texts: ['desk', 'names'],
    load: async () => ({ Page: (await import('../features/desk/pages/desk-page.js')).DeskPage }),
    menu: { name: 'desk', roles: ['APPROVER'] },
  },
  {
    path: PATHS.mine,
    texts: ['mine', 'names'],
    load: () => {
      // What the page asks first is under way while its code comes.
      void queryClient.prefetchQuery(roundsQuery);
      return import('../features/mine/pages/mine-page.js').then(({ MinePage }) => ({ Page: MinePage }));
    },
    menu: { name: 'mine', roles: ['APPLICANT'] },
  },
  {
    path: PATHS.audit,
    texts: ['audit', 'names'],
    load: async () => ({ Page: (await import('../features/audit/pages/audit-page.js')).AuditPage }),
    menu: { name: 'audit', roles: ['AUDITOR'] },
  },
  { path: PATHS.board, texts: BOARD_TEXTS, load: board },
  {
    path: PATHS.laterDates,
    texts: ['board', 'problems'],
    load: async () => ({ Page: (await import('../features/board/pages/later-dates-page.js')).LaterDatesPage }),
  },
];
