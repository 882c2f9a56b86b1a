import { PATHS } from '../shared/paths.js';
import type { PageRoute } from './route-table.js';

const board = async () => ({ Page: (await import('../features/board/pages/board-page.js')).BoardPage });
const BOARD_TEXTS = ['board', 'names'];

/** The pages on which people begin, and what belongs to them. */
export const LANDING_ROUTES: readonly PageRoute[] = [
  { path: PATHS.currentBoard, texts: BOARD_TEXTS, load: board, menu: { name: 'board', roles: ['ADMINISTRATOR'] } },
  { path: PATHS.board, texts: BOARD_TEXTS, load: board },
  {
    path: PATHS.laterDates,
    texts: ['board'],
    load: async () => ({ Page: (await import('../features/board/pages/later-dates-page.js')).LaterDatesPage }),
  },
];
