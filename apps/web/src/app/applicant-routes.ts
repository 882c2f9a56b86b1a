import { PATHS } from '../shared/paths.js';
import type { PageRoute } from './route-table.js';

const page = (path: string, load: PageRoute['load'], texts: readonly string[] = ['apply', 'names']): PageRoute => ({
  ...{ path, load, texts },
});

/** The pages on which a municipality applies. */
export const APPLICANT_ROUTES: readonly PageRoute[] = [
  page(PATHS.apply, async () => ({ Page: (await import('../features/apply/pages/apply-page.js')).ApplyPage })),
  page(PATHS.draft, async () => ({ Page: (await import('../features/apply/pages/draft-page.js')).DraftPage })),
  page(PATHS.draftPart, async () => ({
    Page: (await import('../features/apply/pages/draft-part-page.js')).DraftPartPage,
  })),
  page(PATHS.received, async () => ({ Page: (await import('../features/apply/pages/received-page.js')).ReceivedPage })),
];
